-- What a transaction may receive: the keys that its asker shares with audiences. Nothing when nobody was named.
create function sight() returns text[]
language sql stable parallel safe
return string_to_array(current_setting('entente.sight', true), ',');
--> statement-breakpoint
-- Whether our own government asks, or the register itself. What carries no marking is for nobody else.
create function is_at_home() returns boolean
language sql stable parallel safe
return sight() && array['look home', 'copy home', 'register'];
--> statement-breakpoint
-- Everything that is counted of a record. Its designation is counted too, so that whole figures can be marked.
create function counted_texts(facets text[], pairs text[], designation jsonb, lead text) returns text[]
language sql immutable parallel safe
return facets || pairs || ('designation:' || coalesce(designation::text, lead));
--> statement-breakpoint
-- The shard is the connection's, and facets are counted in text order: two writers wait for each other only when they
-- share a shard, and never in a circle within one statement.
create or replace function count_facets() returns trigger
language plpgsql security definer
set search_path = public, pg_temp
as $$
begin
  if tg_op = 'INSERT' then
    insert into facet_counts (facet, shard, audience, count)
    select facet, pg_backend_pid() % 16, audience, count(*)
    from (select unnest(counted_texts(facets, pairs, designation, lead)) as facet, audience from new_rows) as gained
    group by facet, audience
    order by facet, audience
    on conflict (facet, shard, audience) do update set count = facet_counts.count + excluded.count;
  elsif tg_op = 'UPDATE' then
    insert into facet_counts (facet, shard, audience, count)
    select facet, pg_backend_pid() % 16, audience, sum(difference)
    from (
      select unnest(counted_texts(facets, pairs, designation, lead)) as facet, audience, 1 as difference from new_rows
      union all
      select unnest(counted_texts(facets, pairs, designation, lead)), audience, -1 from old_rows
    ) as moved
    group by facet, audience
    having sum(difference) <> 0
    order by facet, audience
    on conflict (facet, shard, audience) do update set count = facet_counts.count + excluded.count;
  else
    insert into facet_counts (facet, shard, audience, count)
    select facet, pg_backend_pid() % 16, audience, -count(*)
    from (select unnest(counted_texts(facets, pairs, designation, lead)) as facet, audience from old_rows) as lost
    group by facet, audience
    order by facet, audience
    on conflict (facet, shard, audience) do update set count = facet_counts.count + excluded.count;
  end if;
  return null;
end
$$;
--> statement-breakpoint
insert into facet_counts (facet, shard, count)
select 'designation:' || lead, 0, count(*) from recommendations group by lead
on conflict (facet, shard, audience) do update set count = facet_counts.count + excluded.count;
--> statement-breakpoint
grant select, insert on marking_entries to entente_app;
--> statement-breakpoint
alter table recommendations enable row level security;
--> statement-breakpoint
create policy by_audience on recommendations to entente_app using (audience && sight());
--> statement-breakpoint
alter table facet_counts enable row level security;
--> statement-breakpoint
create policy by_audience on facet_counts to entente_app using (audience && sight());
--> statement-breakpoint
-- What belongs to a record is seen, and written, by whoever sees the record: the record's own policy holds inside too.
-- With `offset 0` it is looked up for each row that is wanted, never for all records at once.
-- What is said about a record beside its text carries no marking of its own, so it is seen at home alone.
alter table assignments enable row level security;
--> statement-breakpoint
create policy with_record on assignments to entente_app
using (exists (select from recommendations r where r.id = recommendation_id offset 0));
--> statement-breakpoint
alter table milestones enable row level security;
--> statement-breakpoint
create policy with_record on milestones to entente_app
using (exists (select from recommendations r where r.id = recommendation_id offset 0));
--> statement-breakpoint
alter table evidence enable row level security;
--> statement-breakpoint
create policy with_record on evidence to entente_app
using (exists (select from recommendations r where r.id = recommendation_id offset 0));
--> statement-breakpoint
alter table changes enable row level security;
--> statement-breakpoint
create policy with_record on changes to entente_app
using (exists (select from recommendations r where r.id = recommendation_id offset 0));
--> statement-breakpoint
alter table marking_entries enable row level security;
--> statement-breakpoint
create policy with_record on marking_entries to entente_app
using (is_at_home() and exists (select from recommendations r where r.id = recommendation_id offset 0));
--> statement-breakpoint
alter table coalition_proposals enable row level security;
--> statement-breakpoint
create policy with_record on coalition_proposals to entente_app
using (is_at_home() and exists (select from recommendations r where r.id = recommendation_id offset 0));
--> statement-breakpoint
alter table linked_effects enable row level security;
--> statement-breakpoint
create policy with_record on linked_effects to entente_app
using (is_at_home() and exists (select from recommendations r where r.key = recommendation offset 0));
--> statement-breakpoint
-- A dependency says something of both of its ends.
alter table dependencies enable row level security;
--> statement-breakpoint
create policy with_both_records on dependencies to entente_app
using (
  exists (select from recommendations r where r.id = recommendation_id offset 0)
  and exists (select from recommendations p where p.id = prerequisite_id offset 0)
);
--> statement-breakpoint
-- Rows of the audit repeat what records say: anybody's act is appended, and who reads them sees the record too.
alter table audit_rows enable row level security;
--> statement-breakpoint
create policy appended_by_all on audit_rows for insert to entente_app with check (true);
--> statement-breakpoint
create policy with_record on audit_rows for select to entente_app
using (
  is_at_home()
  and case
    when chain ~ '^[0-9a-f]{8}-' then exists (select from recommendations r where r.id = chain::uuid offset 0)
    when chain like 'marking:%' then
      exists (select from recommendations r where r.id = split_part(chain, ':', 2)::uuid offset 0)
    when chain like 'effect:%' then
      exists (select from recommendations r where r.key = split_part(chain, ':', 2) offset 0)
    when chain like 'rating:recommendation:%' then
      exists (select from recommendations r where r.key = split_part(chain, ':', 3) offset 0)
    when chain like 'proposal:%' then
      exists (select from coalition_proposals p where p.id = split_part(chain, ':', 2)::uuid offset 0)
    else object !~ '^[A-Z][A-Z0-9]*-[0-9]+$' or exists (select from recommendations r where r.key = object offset 0)
  end
);
--> statement-breakpoint
-- Analysis, clearance, taskings and commitments carry no marking. Rows of `commitments` hold keys and days for lists, whose indexes a
-- policy would turn away; what was promised stands in the entries and obligations.
do $$
declare
  unmarked text;
begin
  foreach unmarked in array array[
    'alignment_models', 'capabilities', 'clearance_facts', 'clearance_rounds', 'clearance_texts', 'commitment_entries', 'country_figures', 'indicators',
    'meeting_versions', 'obligations', 'office_contacts', 'pack_countries', 'pack_entries', 'pack_loads', 'pack_sources', 'pair_figures',
    'priority_models', 'priority_runs', 'requirement_sets', 'roll_entries', 'sheet_versions', 'stances', 'stated_memberships', 'table_setups',
    'tasking_facts', 'tasking_offices', 'taskings', 'vote_reports', 'weight_sets'
  ] loop
    execute format('alter table %I enable row level security', unmarked);
    execute format('create policy at_home on %I to entente_app using (is_at_home())', unmarked);
  end loop;
end
$$;
--> statement-breakpoint
alter table ratings enable row level security;
--> statement-breakpoint
create policy with_record on ratings to entente_app
using (
  is_at_home()
  and (subject_kind <> 'recommendation' or exists (select from recommendations r where r.key = subject offset 0))
);
--> statement-breakpoint
-- Lists and searches read the records through here. The condition is that of the policy; but conditions of a query stand
-- beside it and not behind it, so that indexes for words and facets, whose operators may tell what they see, are used.
create view recommendations_in_sight as select * from recommendations where audience && sight();
--> statement-breakpoint
grant select on recommendations_in_sight to entente_app;
