-- What people were told and what they chose is history: the application reads and appends.
grant select, insert on notices, notice_choices to entente_app;
--> statement-breakpoint
-- News is told once, mail is sent once, work is done once a day: nothing else about them changes.
grant select, insert on news, outbox, jobs to entente_app;
--> statement-breakpoint
grant update (told_in) on news to entente_app;
--> statement-breakpoint
grant update (failures, next_at, sent_at, gave_up_at, last_fault) on outbox to entente_app;
--> statement-breakpoint
grant update (done_for, holder, lease_until) on jobs to entente_app;
--> statement-breakpoint
-- What people are told of repeats what offices ask of each other, which carries no marking: it is seen at home alone.
alter table news enable row level security;
--> statement-breakpoint
create policy at_home on news to entente_app using (is_at_home());
--> statement-breakpoint
alter table notices enable row level security;
--> statement-breakpoint
create policy at_home on notices to entente_app using (is_at_home());
--> statement-breakpoint
alter table outbox enable row level security;
--> statement-breakpoint
create policy at_home on outbox to entente_app using (is_at_home());
