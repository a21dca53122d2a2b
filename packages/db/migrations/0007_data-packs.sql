CREATE TABLE "country_figures" (
	"indicator" text COLLATE "C" NOT NULL,
	"country" text NOT NULL,
	"year" integer NOT NULL,
	"value" double precision NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "country_figures_indicator_country_year_pk" PRIMARY KEY("indicator","country","year")
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"pack" text NOT NULL,
	"title" text NOT NULL,
	"theme" text NOT NULL,
	"technology" text,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"note" text
);
--> statement-breakpoint
CREATE TABLE "pack_countries" (
	"pack" text NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"region" text,
	"sub_region" text,
	"focus" text,
	"source" text NOT NULL,
	CONSTRAINT "pack_countries_pack_code_pk" PRIMARY KEY("pack","code")
);
--> statement-breakpoint
CREATE TABLE "pack_entries" (
	"pack" text NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"ordinal" integer NOT NULL,
	"countries" text[] NOT NULL,
	"fact" jsonb NOT NULL,
	CONSTRAINT "pack_entries_pack_kind_ordinal_pk" PRIMARY KEY("pack","kind","ordinal")
);
--> statement-breakpoint
CREATE TABLE "pack_loads" (
	"pack" text NOT NULL,
	"version" integer NOT NULL,
	"title" text NOT NULL,
	"is_optional" boolean NOT NULL,
	"license" text NOT NULL,
	"content_hash" text NOT NULL,
	"facts" integer NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"author_person" text NOT NULL,
	"author_seat" text,
	"author_agency" text NOT NULL,
	CONSTRAINT "pack_loads_pack_version_pk" PRIMARY KEY("pack","version")
);
--> statement-breakpoint
CREATE TABLE "pack_sources" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"pack" text NOT NULL,
	"publisher" text NOT NULL,
	"title" text NOT NULL,
	"year" integer NOT NULL,
	"license" text NOT NULL,
	"license_class" text NOT NULL,
	"locator" text,
	"caveat" text
);
--> statement-breakpoint
CREATE TABLE "pair_figures" (
	"indicator" text COLLATE "C" NOT NULL,
	"country_a" text NOT NULL,
	"country_b" text NOT NULL,
	"year" integer NOT NULL,
	"value" double precision NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "pair_figures_indicator_country_a_country_b_year_pk" PRIMARY KEY("indicator","country_a","country_b","year")
);
--> statement-breakpoint
CREATE TABLE "stated_memberships" (
	"indicator" text COLLATE "C" NOT NULL,
	"country" text NOT NULL,
	"year" integer,
	"is_member" boolean NOT NULL,
	"status" text NOT NULL,
	"confidence" text NOT NULL,
	"checked_with" text,
	"source" text COLLATE "C" NOT NULL,
	CONSTRAINT "stated_memberships_indicator_country_pk" PRIMARY KEY("indicator","country")
);
--> statement-breakpoint
ALTER TABLE "country_figures" ADD CONSTRAINT "country_figures_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "country_figures" ADD CONSTRAINT "country_figures_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_source_pack_sources_id_fk" FOREIGN KEY ("source") REFERENCES "public"."pack_sources"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_countries" ADD CONSTRAINT "pack_countries_code_countries_code_fk" FOREIGN KEY ("code") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_figures" ADD CONSTRAINT "pair_figures_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_figures" ADD CONSTRAINT "pair_figures_country_a_countries_code_fk" FOREIGN KEY ("country_a") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pair_figures" ADD CONSTRAINT "pair_figures_country_b_countries_code_fk" FOREIGN KEY ("country_b") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stated_memberships" ADD CONSTRAINT "stated_memberships_indicator_indicators_id_fk" FOREIGN KEY ("indicator") REFERENCES "public"."indicators"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stated_memberships" ADD CONSTRAINT "stated_memberships_country_countries_code_fk" FOREIGN KEY ("country") REFERENCES "public"."countries"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "country_figures_country" ON "country_figures" USING btree ("country","indicator","year");--> statement-breakpoint
CREATE INDEX "indicators_pack" ON "indicators" USING btree ("pack");--> statement-breakpoint
CREATE INDEX "indicators_source" ON "indicators" USING btree ("source");--> statement-breakpoint
CREATE INDEX "indicators_theme" ON "indicators" USING btree ("theme","id");--> statement-breakpoint
CREATE INDEX "pack_countries_code" ON "pack_countries" USING btree ("code");--> statement-breakpoint
CREATE INDEX "pack_entries_kind" ON "pack_entries" USING btree ("kind","pack","ordinal");--> statement-breakpoint
CREATE INDEX "pack_entries_countries" ON "pack_entries" USING gin ("countries");--> statement-breakpoint
CREATE INDEX "pack_sources_pack" ON "pack_sources" USING btree ("pack");--> statement-breakpoint
CREATE INDEX "pair_figures_country_a" ON "pair_figures" USING btree ("country_a","indicator");--> statement-breakpoint
CREATE INDEX "pair_figures_country_b" ON "pair_figures" USING btree ("country_b","indicator");--> statement-breakpoint
CREATE INDEX "stated_memberships_country" ON "stated_memberships" USING btree ("country","indicator");