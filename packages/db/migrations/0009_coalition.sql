CREATE TABLE "capabilities" (
	"country" text NOT NULL,
	"requirement" text NOT NULL,
	"sequence" integer NOT NULL,
	"capability" jsonb,
	"withdraws" integer,
	"withdrawal_reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "capabilities_country_requirement_sequence_pk" PRIMARY KEY("country","requirement","sequence")
);
--> statement-breakpoint
CREATE TABLE "coalition_proposals" (
	"id" uuid PRIMARY KEY NOT NULL,
	"recommendation_id" uuid NOT NULL,
	"recommendation" text NOT NULL,
	"title" text NOT NULL,
	"method" text NOT NULL,
	"forum" text,
	"inputs" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"duplicate_reason" text,
	"inputs_hash" text NOT NULL,
	"result_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "coalition_proposals_recommendationId_unique" UNIQUE("recommendation_id"),
	CONSTRAINT "coalition_proposals_recommendation_unique" UNIQUE("recommendation")
);
--> statement-breakpoint
CREATE TABLE "requirement_sets" (
	"version" integer PRIMARY KEY NOT NULL,
	"definition" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "capabilities" ADD CONSTRAINT "capabilities_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coalition_proposals" ADD CONSTRAINT "coalition_proposals_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coalition_proposals_at" ON "coalition_proposals" USING btree ("at","id");