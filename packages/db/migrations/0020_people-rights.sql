-- Seats that were seeded are named after what they are called for.
update seats set contact = 'main' where id like '%-main';
--> statement-breakpoint
update seats set contact = 'alternate' where id like '%-alternate';
--> statement-breakpoint
grant select, insert on people_history, api_tokens to entente_app;
--> statement-breakpoint
-- A token is used and revoked: nothing else about it changes.
grant update (last_used_at, revoked_at) on api_tokens to entente_app;
