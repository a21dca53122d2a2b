CREATE TABLE "alignment_models" (
	"version" integer PRIMARY KEY NOT NULL,
	"model" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "linked_effects" (
	"recommendation" text NOT NULL,
	"sequence" integer NOT NULL,
	"effect" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "linked_effects_recommendation_sequence_pk" PRIMARY KEY("recommendation","sequence")
);
--> statement-breakpoint
CREATE TABLE "stances" (
	"holder" text NOT NULL,
	"issue" text NOT NULL,
	"sequence" integer NOT NULL,
	"stance" jsonb,
	"withdraws" integer,
	"withdrawal_reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "stances_holder_issue_sequence_pk" PRIMARY KEY("holder","issue","sequence")
);
--> statement-breakpoint
ALTER TABLE "stances" ADD CONSTRAINT "stances_holder_countries_code_fk" FOREIGN KEY ("holder") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;