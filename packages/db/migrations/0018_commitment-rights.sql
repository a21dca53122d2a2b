-- What happened to commitments is history: the application reads and appends. How they stand now follows from it.
grant select, insert on commitment_entries to entente_app;
--> statement-breakpoint
grant select, insert, update on commitments, obligations to entente_app;
