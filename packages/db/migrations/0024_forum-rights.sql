-- Charters, rolls, meetings, sheets and reported votes are history: the application reads and appends.
grant select, insert on meeting_versions, roll_entries, sheet_versions, table_setups, vote_reports to entente_app;
--> statement-breakpoint
-- An address of a calendar is opened and revoked: nothing else about it changes.
grant select, insert on calendar_feeds to entente_app;
--> statement-breakpoint
grant update (revoked_at) on calendar_feeds to entente_app;
