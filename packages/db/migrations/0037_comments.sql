CREATE TABLE "comment_entries" (
	"comment" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"entry" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "comment_entries_comment_sequence_pk" PRIMARY KEY("comment","sequence")
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_kind" text NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"shared_with" text[] NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "comment_entries" ADD CONSTRAINT "comment_entries_comment_comments_id_fk" FOREIGN KEY ("comment") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comments_subject" ON "comments" USING btree ("subject_kind","subject","written_at","id");