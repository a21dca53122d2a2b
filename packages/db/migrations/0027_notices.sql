CREATE TABLE "jobs" (
	"name" text PRIMARY KEY NOT NULL,
	"done_for" date,
	"holder" text,
	"lease_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "news" (
	"key" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"about" text,
	"at" timestamp (3) with time zone NOT NULL,
	"person" text NOT NULL,
	"because" text NOT NULL,
	"suspense" date,
	"told_in" text
);
--> statement-breakpoint
CREATE TABLE "notice_choices" (
	"person" text NOT NULL,
	"sequence" integer NOT NULL,
	"mails_digest" boolean NOT NULL,
	"mails_at_once" boolean NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "notice_choices_person_sequence_pk" PRIMARY KEY("person","sequence")
);
--> statement-breakpoint
CREATE TABLE "notices" (
	"key" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"day" date NOT NULL,
	"kind" text NOT NULL,
	"content" jsonb NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"notice" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"failures" integer NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"gave_up_at" timestamp (3) with time zone,
	"last_fault" text
);
--> statement-breakpoint
ALTER TABLE "news" ADD CONSTRAINT "news_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_choices" ADD CONSTRAINT "notice_choices_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "outbox" ADD CONSTRAINT "outbox_notice_notices_key_fk" FOREIGN KEY ("notice") REFERENCES "public"."notices"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "news_person" ON "news" USING btree ("person","at");--> statement-breakpoint
CREATE INDEX "news_untold" ON "news" USING btree ("person","at") WHERE told_in is null;--> statement-breakpoint
CREATE INDEX "notices_person" ON "notices" USING btree ("person","day");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("next_at") WHERE sent_at is null and gave_up_at is null;