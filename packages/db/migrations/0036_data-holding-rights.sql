-- Every version of a data holding is history: the application reads and appends. Holdings carry no marking.
grant select, insert on data_holdings to entente_app;
--> statement-breakpoint
alter table data_holdings enable row level security;
--> statement-breakpoint
create policy at_home on data_holdings to entente_app using (is_at_home());
