-- What was said in a round, and every wording, is history; the row of a round says where it stands now.
grant select, insert on clearance_facts, clearance_texts to entente_app;
--> statement-breakpoint
grant select, insert, update on clearance_rounds to entente_app;
