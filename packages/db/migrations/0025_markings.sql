CREATE TABLE "marking_entries" (
	"recommendation_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"kind" text NOT NULL,
	"designation" jsonb NOT NULL,
	"reason" text NOT NULL,
	"request" integer,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "marking_entries_recommendation_id_sequence_pk" PRIMARY KEY("recommendation_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "facet_counts" ADD COLUMN "audience" text[] DEFAULT '{"copy contractors","copy home","look contractors","look home","register"}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "facet_counts" DROP CONSTRAINT "facet_counts_facet_shard_pk";--> statement-breakpoint
ALTER TABLE "facet_counts" ADD CONSTRAINT "facet_counts_facet_shard_audience_pk" PRIMARY KEY("facet","shard","audience");--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "designation" jsonb;--> statement-breakpoint
ALTER TABLE "recommendations" ADD COLUMN "audience" text[] DEFAULT '{"copy contractors","copy home","look contractors","look home","register"}'::text[] NOT NULL;--> statement-breakpoint
ALTER TABLE "marking_entries" ADD CONSTRAINT "marking_entries_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "recommendations_audience" ON "recommendations" USING gin ("audience");