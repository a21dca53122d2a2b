CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token_hash" text NOT NULL,
	"owner" text NOT NULL,
	"kind" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_tokenHash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "meeting_versions" (
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"sequence" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "meeting_versions_subject_sequence_pk" PRIMARY KEY("subject","sequence")
);
--> statement-breakpoint
CREATE TABLE "roll_entries" (
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"sequence" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "roll_entries_subject_sequence_pk" PRIMARY KEY("subject","sequence")
);
--> statement-breakpoint
CREATE TABLE "sheet_versions" (
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"sequence" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "sheet_versions_subject_sequence_pk" PRIMARY KEY("subject","sequence")
);
--> statement-breakpoint
CREATE TABLE "table_setups" (
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"sequence" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "table_setups_subject_sequence_pk" PRIMARY KEY("subject","sequence")
);
--> statement-breakpoint
CREATE TABLE "vote_reports" (
	"subject" text NOT NULL,
	"content" jsonb NOT NULL,
	"sequence" integer NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "vote_reports_subject_sequence_pk" PRIMARY KEY("subject","sequence")
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_owner_persons_id_fk" FOREIGN KEY ("owner") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_owner" ON "calendar_feeds" USING btree ("owner");