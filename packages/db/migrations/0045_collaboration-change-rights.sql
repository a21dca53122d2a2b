-- Ends and corrections of collaborations are history: the application reads and appends. They carry no marking.
grant select, insert on collaboration_changes to entente_app;
--> statement-breakpoint
alter table collaboration_changes enable row level security;
--> statement-breakpoint
create policy at_home on collaboration_changes to entente_app using (is_at_home());
