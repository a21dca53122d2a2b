ALTER TABLE "calendar_feeds" ADD COLUMN "seat" text;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD COLUMN "last_used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_seat_seats_id_fk" FOREIGN KEY ("seat") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_seat" ON "calendar_feeds" USING btree ("seat");