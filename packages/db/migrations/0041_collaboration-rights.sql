-- How collaborations came onto the record is history: the application reads and appends. It carries no marking.
grant select, insert on collaboration_foundings to entente_app;
--> statement-breakpoint
alter table collaboration_foundings enable row level security;
--> statement-breakpoint
create policy at_home on collaboration_foundings to entente_app using (is_at_home());
