create function searchable(key text, title text, statement text, updates text) returns tsvector
language sql immutable parallel safe
return setweight(to_tsvector('english'::regconfig, title || ' ' || key), 'A')
  || setweight(to_tsvector('english'::regconfig, statement), 'B')
  || setweight(to_tsvector('english'::regconfig, left(updates, 100000)), 'C');
--> statement-breakpoint
-- A vector holds at most 1 MB of words: once a record is that full, later updates are no longer found by their words.
create function searchable_with(words tsvector, updates text) returns tsvector
language plpgsql immutable
as $$
begin
  if updates = '' then
    return words;
  end if;
  return words || setweight(to_tsvector('english'::regconfig, left(updates, 20000)), 'C');
exception
  when program_limit_exceeded then return words;
end
$$;
--> statement-breakpoint
-- The shard is the connection's, and facets are counted in text order: two writers wait for each other only when they
-- share a shard, and never in a circle within one statement.
create function count_facets() returns trigger
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    insert into facet_counts (facet, shard, count)
    select facet, pg_backend_pid() % 16, count(*)
    from (select unnest(facets || pairs) as facet from new_rows) as gained
    group by facet
    order by facet
    on conflict (facet, shard) do update set count = facet_counts.count + excluded.count;
  elsif tg_op = 'UPDATE' then
    insert into facet_counts (facet, shard, count)
    select facet, pg_backend_pid() % 16, sum(difference)
    from (
      select unnest(facets || pairs) as facet, 1 as difference from new_rows
      union all
      select unnest(facets || pairs), -1 from old_rows
    ) as moved
    group by facet
    having sum(difference) <> 0
    order by facet
    on conflict (facet, shard) do update set count = facet_counts.count + excluded.count;
  else
    insert into facet_counts (facet, shard, count)
    select facet, pg_backend_pid() % 16, -count(*)
    from (select unnest(facets || pairs) as facet from old_rows) as lost
    group by facet
    order by facet
    on conflict (facet, shard) do update set count = facet_counts.count + excluded.count;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger recommendations_counted_in after insert on recommendations
referencing new table as new_rows for each statement execute function count_facets();
--> statement-breakpoint
create trigger recommendations_counted_over after update on recommendations
referencing old table as old_rows new table as new_rows for each statement execute function count_facets();
--> statement-breakpoint
create trigger recommendations_counted_out after delete on recommendations
referencing old table as old_rows for each statement execute function count_facets();
--> statement-breakpoint
create table changes_default partition of changes default;
--> statement-breakpoint
create table audit_rows_default partition of audit_rows default;
--> statement-breakpoint
-- Makes the partitions of `months` months from the given one on. A month that already has rows in the default
-- partition stays there.
create function ensure_month_partitions(first_month date, months integer) returns void
language plpgsql security definer
set search_path = public, pg_temp
as $$
declare
  starts date;
  parent text;
  occupied boolean;
begin
  for offset_months in 0..months - 1 loop
    starts := (date_trunc('month', first_month::timestamp) + make_interval(months => offset_months))::date;
    foreach parent in array array['changes', 'audit_rows'] loop
      continue when to_regclass(parent || to_char(starts, '_YYYY_MM')) is not null;
      execute format('select exists (select from %I where month = %L)', parent || '_default', starts)
        into occupied;
      continue when occupied;
      execute format(
        'create table %I partition of %I for values from (%L) to (%L)',
        parent || to_char(starts, '_YYYY_MM'), parent, starts, (starts + interval '1 month')::date
      );
    end loop;
  end loop;
end
$$;
--> statement-breakpoint
grant usage on schema public to entente_app;
--> statement-breakpoint
grant select on
  agencies, assignments, audit_anchored_heads, audit_anchors, audit_heads, audit_rows, changes, collaborations, countries,
  dependencies, evidence, facet_counts, figures, forums, milestones, persons, recommendations, seat_holdings, seats,
  sessions, sources, technologies
to entente_app;
--> statement-breakpoint
-- Rights on the parents are enough: the application never names a partition.
grant insert on changes, audit_rows, audit_anchors, audit_anchored_heads, evidence to entente_app;
--> statement-breakpoint
grant insert, delete on dependencies to entente_app;
--> statement-breakpoint
grant insert, update on
  agencies, seats, persons, seat_holdings, countries, technologies, forums, collaborations, sources, figures, sessions,
  recommendations, assignments, milestones, audit_heads
to entente_app;
