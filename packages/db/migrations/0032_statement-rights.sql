-- What people state is history: the application reads and appends.
grant select, insert on statement_entries to entente_app;
--> statement-breakpoint
-- It carries no marking, so it is seen at home alone, and only by who sees every record that it names.
alter table statement_entries enable row level security;
--> statement-breakpoint
create policy with_records on statement_entries to entente_app
using (
  is_at_home()
  and not exists (
    select from unnest(recommendations) as named
    where not exists (select from recommendations r where r.key = named offset 0)
  )
);
--> statement-breakpoint
-- Rows of the audit repeat it.
create policy with_statement on audit_rows as restrictive for select to entente_app
using (
  case
    when chain like 'tension:%' then
      exists (select from statement_entries e where e.kind = 'tension' and e.id = split_part(chain, ':', 2)::uuid offset 0)
    else true
  end
);
