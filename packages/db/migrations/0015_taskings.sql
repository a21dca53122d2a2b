CREATE TABLE "office_contacts" (
	"office" text NOT NULL,
	"sequence" integer NOT NULL,
	"main_contact" text,
	"alternate_contact" text,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "office_contacts_office_sequence_pk" PRIMARY KEY("office","sequence")
);
--> statement-breakpoint
CREATE TABLE "tasking_facts" (
	"tasking" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"fact" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "tasking_facts_tasking_sequence_pk" PRIMARY KEY("tasking","sequence")
);
--> statement-breakpoint
CREATE TABLE "tasking_offices" (
	"tasking" uuid NOT NULL,
	"office" text NOT NULL,
	"agency" text NOT NULL,
	"place" integer NOT NULL,
	"standing" text NOT NULL,
	"is_owed" boolean NOT NULL,
	"suspense" date NOT NULL,
	CONSTRAINT "tasking_offices_tasking_office_pk" PRIMARY KEY("tasking","office")
);
--> statement-breakpoint
CREATE TABLE "taskings" (
	"id" uuid PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"request" text NOT NULL,
	"about" text,
	"tasker" text NOT NULL,
	"tasker_agency" text NOT NULL,
	"suspense" date NOT NULL,
	"set_at" timestamp (3) with time zone NOT NULL,
	"is_closed" boolean NOT NULL
);
--> statement-breakpoint
ALTER TABLE "office_contacts" ADD CONSTRAINT "office_contacts_main_contact_seats_id_fk" FOREIGN KEY ("main_contact") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office_contacts" ADD CONSTRAINT "office_contacts_alternate_contact_seats_id_fk" FOREIGN KEY ("alternate_contact") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasking_facts" ADD CONSTRAINT "tasking_facts_tasking_taskings_id_fk" FOREIGN KEY ("tasking") REFERENCES "public"."taskings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasking_offices" ADD CONSTRAINT "tasking_offices_tasking_taskings_id_fk" FOREIGN KEY ("tasking") REFERENCES "public"."taskings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tasking_offices" ADD CONSTRAINT "tasking_offices_agency_agencies_id_fk" FOREIGN KEY ("agency") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "taskings" ADD CONSTRAINT "taskings_tasker_agency_agencies_id_fk" FOREIGN KEY ("tasker_agency") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "office_contacts_main" ON "office_contacts" USING btree ("main_contact");--> statement-breakpoint
CREATE INDEX "office_contacts_alternate" ON "office_contacts" USING btree ("alternate_contact");--> statement-breakpoint
CREATE INDEX "tasking_offices_agency" ON "tasking_offices" USING btree ("agency","is_owed","suspense","tasking");--> statement-breakpoint
CREATE INDEX "taskings_tasker" ON "taskings" USING btree ("tasker_agency","is_closed","suspense","id");--> statement-breakpoint
CREATE INDEX "taskings_about" ON "taskings" USING btree ("about");