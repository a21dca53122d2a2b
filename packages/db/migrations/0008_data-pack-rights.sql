-- What was loaded when is history: the application reads and appends.
grant select, insert on pack_loads to entente_app;
--> statement-breakpoint
-- A new version of a pack takes the place of the one before it. Figures, pairs and memberships go with their indicator.
grant select, insert, delete on pack_sources, pack_countries, indicators, pack_entries to entente_app;
--> statement-breakpoint
grant select, insert on country_figures, pair_figures, stated_memberships to entente_app;
