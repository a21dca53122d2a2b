CREATE TABLE "agencies" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"parent" text,
	"basis" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"recommendation_id" uuid NOT NULL,
	"agency" text NOT NULL,
	"role" text NOT NULL,
	"basis" text NOT NULL,
	"main_contact" text,
	"alternate_contact" text,
	"position" text NOT NULL,
	"implementation" text NOT NULL,
	"implementation_since" date,
	CONSTRAINT "assignments_recommendation_id_agency_pk" PRIMARY KEY("recommendation_id","agency")
);
--> statement-breakpoint
CREATE TABLE "audit_anchored_heads" (
	"day" date NOT NULL,
	"chain" text COLLATE "C" NOT NULL,
	"sequence" integer NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_anchored_heads_day_chain_pk" PRIMARY KEY("day","chain")
);
--> statement-breakpoint
CREATE TABLE "audit_anchors" (
	"day" date PRIMARY KEY NOT NULL,
	"heads" integer NOT NULL,
	"previous_digest" text NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_heads" (
	"chain" text COLLATE "C" PRIMARY KEY NOT NULL,
	"sequence" integer NOT NULL,
	"hash" text NOT NULL,
	"anchored_sequence" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_rows" (
	"chain" text COLLATE "C" NOT NULL,
	"sequence" integer NOT NULL,
	"month" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"agency" text NOT NULL,
	"role" text NOT NULL,
	"action" text NOT NULL,
	"object" text NOT NULL,
	"before" text,
	"after" text,
	"source" text NOT NULL,
	"request_id" text NOT NULL,
	"outcome" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_rows_chain_sequence_month_pk" PRIMARY KEY("chain","sequence","month")
) PARTITION BY RANGE ("month");
--> statement-breakpoint
CREATE TABLE "changes" (
	"recommendation_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"month" date NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	"change" jsonb NOT NULL,
	CONSTRAINT "changes_recommendation_id_version_month_pk" PRIMARY KEY("recommendation_id","version","month")
) PARTITION BY RANGE ("month");
--> statement-breakpoint
CREATE TABLE "collaborations" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"year" integer NOT NULL,
	"ended_year" integer,
	"members" text[] NOT NULL,
	"forum" text,
	"technologies" text[] NOT NULL,
	"stages" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "countries" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "dependencies" (
	"recommendation_id" uuid NOT NULL,
	"prerequisite_id" uuid NOT NULL,
	CONSTRAINT "dependencies_recommendation_id_prerequisite_id_pk" PRIMARY KEY("recommendation_id","prerequisite_id")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"recommendation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"agency" text NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"locator" text,
	"sha256" text,
	"dated" date NOT NULL,
	"note" text,
	"filed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "evidence_recommendation_id_id_pk" PRIMARY KEY("recommendation_id","id")
);
--> statement-breakpoint
CREATE TABLE "facet_counts" (
	"facet" text COLLATE "C" NOT NULL,
	"shard" smallint NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "facet_counts_facet_shard_pk" PRIMARY KEY("facet","shard")
);
--> statement-breakpoint
CREATE TABLE "figures" (
	"source" text NOT NULL,
	"fact" text NOT NULL,
	"value" double precision NOT NULL,
	"year" integer NOT NULL,
	CONSTRAINT "figures_source_fact_year_pk" PRIMARY KEY("source","fact","year")
);
--> statement-breakpoint
CREATE TABLE "forums" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"members" text[],
	"members_note" text,
	"working_groups" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "milestones" (
	"recommendation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"starts_on" date,
	"original_due" date,
	"current_due" date,
	"slips" jsonb NOT NULL,
	"done_on" date,
	"note" text,
	"basis" text NOT NULL,
	CONSTRAINT "milestones_recommendation_id_id_pk" PRIMARY KEY("recommendation_id","id")
);
--> statement-breakpoint
CREATE TABLE "persons" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"agency" text NOT NULL,
	"country" text,
	"is_persona" boolean NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recommendations" (
	"id" uuid PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"statement" text NOT NULL,
	"theme" text COLLATE "C" NOT NULL,
	"technologies" text[] NOT NULL,
	"partners" text[] NOT NULL,
	"forums" text[] NOT NULL,
	"lead" text COLLATE "C" NOT NULL,
	"supporting" text[] NOT NULL,
	"lead_contact" text,
	"position" text NOT NULL,
	"resolution" text NOT NULL,
	"implementation" text COLLATE "C" NOT NULL,
	"shares_implemented" integer NOT NULL,
	"shares" integer NOT NULL,
	"shares_open" integer NOT NULL,
	"verification" text NOT NULL,
	"to_judge_since" date,
	"closure" text NOT NULL,
	"is_blocking" boolean NOT NULL,
	"done_on" date,
	"waiting_dependents" integer NOT NULL,
	"original_due" date,
	"current_due" date,
	"next_milestone_due" date,
	"last_report_on" date,
	"pressing_due" date NOT NULL,
	"health" text COLLATE "C" NOT NULL,
	"findings" jsonb NOT NULL,
	"review_on" date,
	"health_facts" jsonb NOT NULL,
	"registered_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"history_from" date NOT NULL,
	"history_to" date NOT NULL,
	"facets" text[] NOT NULL,
	"pairs" text[] NOT NULL,
	"fts" "tsvector" NOT NULL,
	"due_sort" text COLLATE "C" NOT NULL,
	"key_sort" text COLLATE "C" NOT NULL,
	"health_sort" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "seat_holdings" (
	"seat" text NOT NULL,
	"person" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date,
	CONSTRAINT "seat_holdings_seat_from_day_pk" PRIMARY KEY("seat","from_day")
);
--> statement-breakpoint
CREATE TABLE "seats" (
	"id" text PRIMARY KEY NOT NULL,
	"agency" text NOT NULL,
	"title" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"authors" text[] NOT NULL,
	"published" text NOT NULL,
	"kind" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "technologies" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"priority_set" text NOT NULL,
	"passage" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_parent_agencies_id_fk" FOREIGN KEY ("parent") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_agency_agencies_id_fk" FOREIGN KEY ("agency") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_main_contact_seats_id_fk" FOREIGN KEY ("main_contact") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_alternate_contact_seats_id_fk" FOREIGN KEY ("alternate_contact") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_anchored_heads" ADD CONSTRAINT "audit_anchored_heads_day_audit_anchors_day_fk" FOREIGN KEY ("day") REFERENCES "public"."audit_anchors"("day") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "collaborations" ADD CONSTRAINT "collaborations_forum_forums_id_fk" FOREIGN KEY ("forum") REFERENCES "public"."forums"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dependencies" ADD CONSTRAINT "dependencies_prerequisite_id_recommendations_id_fk" FOREIGN KEY ("prerequisite_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_agency_agencies_id_fk" FOREIGN KEY ("agency") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figures" ADD CONSTRAINT "figures_source_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "milestones" ADD CONSTRAINT "milestones_recommendation_id_recommendations_id_fk" FOREIGN KEY ("recommendation_id") REFERENCES "public"."recommendations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_agency_agencies_id_fk" FOREIGN KEY ("agency") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "persons" ADD CONSTRAINT "persons_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_lead_agencies_id_fk" FOREIGN KEY ("lead") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_lead_contact_seats_id_fk" FOREIGN KEY ("lead_contact") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holdings" ADD CONSTRAINT "seat_holdings_seat_seats_id_fk" FOREIGN KEY ("seat") REFERENCES "public"."seats"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seat_holdings" ADD CONSTRAINT "seat_holdings_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "seats" ADD CONSTRAINT "seats_agency_agencies_id_fk" FOREIGN KEY ("agency") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_persons_id_fk" FOREIGN KEY ("person") REFERENCES "public"."persons"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "agencies_parent" ON "agencies" USING btree ("parent");--> statement-breakpoint
CREATE INDEX "assignments_agency" ON "assignments" USING btree ("agency");--> statement-breakpoint
CREATE INDEX "assignments_main_contact" ON "assignments" USING btree ("main_contact");--> statement-breakpoint
CREATE INDEX "assignments_alternate_contact" ON "assignments" USING btree ("alternate_contact");--> statement-breakpoint
CREATE INDEX "audit_heads_moved" ON "audit_heads" USING btree ("chain") WHERE sequence > anchored_sequence;--> statement-breakpoint
CREATE INDEX "collaborations_forum" ON "collaborations" USING btree ("forum");--> statement-breakpoint
CREATE INDEX "dependencies_prerequisite" ON "dependencies" USING btree ("prerequisite_id","recommendation_id");--> statement-breakpoint
CREATE INDEX "evidence_agency" ON "evidence" USING btree ("agency");--> statement-breakpoint
CREATE INDEX "milestones_due" ON "milestones" USING btree ("current_due","id") WHERE current_due is not null;--> statement-breakpoint
CREATE INDEX "persons_agency" ON "persons" USING btree ("agency");--> statement-breakpoint
CREATE INDEX "persons_country" ON "persons" USING btree ("country");--> statement-breakpoint
CREATE UNIQUE INDEX "recommendations_key" ON "recommendations" USING btree ("key");--> statement-breakpoint
CREATE INDEX "recommendations_lead" ON "recommendations" USING btree ("lead");--> statement-breakpoint
CREATE INDEX "recommendations_lead_contact" ON "recommendations" USING btree ("lead_contact");--> statement-breakpoint
CREATE INDEX "recommendations_review" ON "recommendations" USING btree ("review_on","id") WHERE review_on is not null;--> statement-breakpoint
CREATE INDEX "recommendations_to_judge" ON "recommendations" USING btree ("to_judge_since","id") WHERE to_judge_since is not null;--> statement-breakpoint
CREATE INDEX "recommendations_pressing" ON "recommendations" USING btree ("pressing_due","id") WHERE closure = 'open';--> statement-breakpoint
CREATE INDEX "recommendations_dated" ON "recommendations" USING btree ("current_due","id") WHERE closure = 'open' and current_due is not null;--> statement-breakpoint
CREATE INDEX "recommendations_unlocking" ON "recommendations" USING btree ("waiting_dependents","id") WHERE is_blocking and waiting_dependents > 0;--> statement-breakpoint
CREATE INDEX "recommendations_search" ON "recommendations" USING gin ("facets","fts");--> statement-breakpoint
CREATE INDEX "recommendations_title_trigram" ON "recommendations" USING gin ("title" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "recommendations_key_trigram" ON "recommendations" USING gin ("key" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "recommendations_due" ON "recommendations" USING btree ("due_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_by_key" ON "recommendations" USING btree ("key_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_updated" ON "recommendations" USING btree ("updated_at","id");--> statement-breakpoint
CREATE INDEX "recommendations_health" ON "recommendations" USING btree ("health_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_theme_due" ON "recommendations" USING btree ("theme","due_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_theme_key" ON "recommendations" USING btree ("theme","key_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_theme_updated" ON "recommendations" USING btree ("theme","updated_at","id");--> statement-breakpoint
CREATE INDEX "recommendations_theme_health" ON "recommendations" USING btree ("theme","health_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_lead_due" ON "recommendations" USING btree ("lead","due_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_lead_key" ON "recommendations" USING btree ("lead","key_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_lead_updated" ON "recommendations" USING btree ("lead","updated_at","id");--> statement-breakpoint
CREATE INDEX "recommendations_lead_health" ON "recommendations" USING btree ("lead","health_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_health_due" ON "recommendations" USING btree ("health","due_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_health_key" ON "recommendations" USING btree ("health","key_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_health_updated" ON "recommendations" USING btree ("health","updated_at","id");--> statement-breakpoint
CREATE INDEX "recommendations_health_health" ON "recommendations" USING btree ("health","health_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_implementation_due" ON "recommendations" USING btree ("implementation","due_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_implementation_key" ON "recommendations" USING btree ("implementation","key_sort","id");--> statement-breakpoint
CREATE INDEX "recommendations_implementation_updated" ON "recommendations" USING btree ("implementation","updated_at","id");--> statement-breakpoint
CREATE INDEX "recommendations_implementation_health" ON "recommendations" USING btree ("implementation","health_sort","id");--> statement-breakpoint
CREATE INDEX "seat_holdings_person" ON "seat_holdings" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_holdings_present" ON "seat_holdings" USING btree ("seat") WHERE to_day is null;--> statement-breakpoint
CREATE INDEX "seats_agency" ON "seats" USING btree ("agency");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person");