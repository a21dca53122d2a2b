CREATE TABLE "priority_models" (
	"version" integer PRIMARY KEY NOT NULL,
	"model" jsonb NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "priority_runs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"method" text NOT NULL,
	"inputs" jsonb NOT NULL,
	"result" jsonb NOT NULL,
	"inputs_hash" text NOT NULL,
	"result_hash" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ratings" (
	"subject_kind" text NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"band" text NOT NULL,
	"criterion" text NOT NULL,
	"sequence" integer NOT NULL,
	"rating" jsonb,
	"withdrawal_reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "ratings_subject_kind_subject_band_criterion_sequence_pk" PRIMARY KEY("subject_kind","subject","band","criterion","sequence")
);
--> statement-breakpoint
CREATE TABLE "weight_sets" (
	"agency" text NOT NULL,
	"sequence" integer NOT NULL,
	"weight_set" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "weight_sets_agency_sequence_pk" PRIMARY KEY("agency","sequence")
);
--> statement-breakpoint
ALTER TABLE "weight_sets" ADD CONSTRAINT "weight_sets_agency_agencies_id_fk" FOREIGN KEY ("agency") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "priority_runs_at" ON "priority_runs" USING btree ("at","id");