-- What was said of a tasking and who was named as a contact is history: the application reads and appends.
grant select, insert on tasking_facts, office_contacts to entente_app;
--> statement-breakpoint
-- The present rows follow the last fact.
grant select, insert, update on taskings, tasking_offices to entente_app;
