-- A key and what was answered under it are for whoever sent it; the register itself forgets those that are older than a day.
grant select, insert, delete on idempotency_keys to entente_app;
--> statement-breakpoint
grant update (input_hash, attempt, at, answer) on idempotency_keys to entente_app;
--> statement-breakpoint
alter table idempotency_keys enable row level security;
--> statement-breakpoint
create policy of_sender on idempotency_keys to entente_app
using (person = current_setting('entente.person', true) or sight() && array['register']);
