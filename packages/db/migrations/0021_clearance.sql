CREATE TABLE "clearance_facts" (
	"round" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"fact" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text,
	"author_seat" text,
	"author_agency" text,
	CONSTRAINT "clearance_facts_round_sequence_pk" PRIMARY KEY("round","sequence")
);
--> statement-breakpoint
CREATE TABLE "clearance_rounds" (
	"id" uuid PRIMARY KEY NOT NULL,
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_key" text COLLATE "C" NOT NULL,
	"title" text NOT NULL,
	"about" text,
	"text_version" integer NOT NULL,
	"convener" text NOT NULL,
	"convener_agency" text COLLATE "C" NOT NULL,
	"called_at" timestamp (3) with time zone NOT NULL,
	"suspense" date NOT NULL,
	"at_suspense" text NOT NULL,
	"status" text NOT NULL,
	"is_running" boolean NOT NULL,
	"level" text,
	"required" text[] NOT NULL,
	"owing" text[] NOT NULL,
	"owing_agencies" text[] NOT NULL,
	"opposing" text[] NOT NULL,
	"open_critical" integer NOT NULL,
	"silent" integer NOT NULL,
	"follows" uuid,
	"version" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "clearance_texts" (
	"subject_kind" text COLLATE "C" NOT NULL,
	"subject_key" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"about" text,
	"owner" text COLLATE "C" NOT NULL,
	"content" text NOT NULL,
	"sha256" text NOT NULL,
	"reason" text,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "clearance_texts_subject_kind_subject_key_version_pk" PRIMARY KEY("subject_kind","subject_key","version")
);
--> statement-breakpoint
ALTER TABLE "clearance_facts" ADD CONSTRAINT "clearance_facts_round_clearance_rounds_id_fk" FOREIGN KEY ("round") REFERENCES "public"."clearance_rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "clearance_rounds_follows" ON "clearance_rounds" USING btree ("follows") WHERE follows is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "clearance_rounds_first" ON "clearance_rounds" USING btree ("subject_kind","subject_key") WHERE follows is null;--> statement-breakpoint
CREATE INDEX "clearance_rounds_subject" ON "clearance_rounds" USING btree ("subject_kind","subject_key");--> statement-breakpoint
CREATE INDEX "clearance_rounds_called" ON "clearance_rounds" USING btree ("called_at","id");--> statement-breakpoint
CREATE INDEX "clearance_rounds_convener" ON "clearance_rounds" USING btree ("convener_agency","called_at","id");--> statement-breakpoint
CREATE INDEX "clearance_rounds_about" ON "clearance_rounds" USING btree ("about","called_at","id");--> statement-breakpoint
CREATE INDEX "clearance_rounds_running" ON "clearance_rounds" USING btree ("suspense","id") WHERE is_running;--> statement-breakpoint
CREATE INDEX "clearance_rounds_owing" ON "clearance_rounds" USING gin ("owing_agencies") WHERE is_running;--> statement-breakpoint
CREATE INDEX "clearance_texts_owner" ON "clearance_texts" USING btree ("owner","at");