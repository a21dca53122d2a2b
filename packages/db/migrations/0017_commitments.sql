CREATE TABLE "commitment_entries" (
	"commitment" text COLLATE "C" NOT NULL,
	"sequence" integer NOT NULL,
	"entry" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "commitment_entries_commitment_sequence_pk" PRIMARY KEY("commitment","sequence")
);
--> statement-breakpoint
CREATE TABLE "commitments" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"key_sort" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"forum" text NOT NULL,
	"working_group" text,
	"made_on" date NOT NULL,
	"technologies" text[] NOT NULL,
	"recommendations" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "obligations" (
	"commitment" text COLLATE "C" NOT NULL,
	"place" integer NOT NULL,
	"country" text NOT NULL,
	"agency" text,
	"due_on" date,
	"due_precision" text,
	"due_by" date,
	"claimed" text,
	"claimed_since" date,
	"verified" text,
	"verified_since" date,
	"is_disputed" boolean NOT NULL,
	CONSTRAINT "obligations_commitment_place_pk" PRIMARY KEY("commitment","place")
);
--> statement-breakpoint
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_forum_forums_id_fk" FOREIGN KEY ("forum") REFERENCES "public"."forums"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_commitment_commitments_key_fk" FOREIGN KEY ("commitment") REFERENCES "public"."commitments"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "obligations" ADD CONSTRAINT "obligations_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commitments_newest" ON "commitments" USING btree ("made_on" DESC NULLS LAST,"key_sort");--> statement-breakpoint
CREATE INDEX "commitments_forum" ON "commitments" USING btree ("forum","made_on" DESC NULLS LAST,"key_sort");--> statement-breakpoint
CREATE INDEX "commitments_recommendations" ON "commitments" USING gin ("recommendations");--> statement-breakpoint
CREATE INDEX "obligations_country" ON "obligations" USING btree ("country","commitment");