-- Whether the register's own work asks, which no marking stops: nothing is looked up for it.
create function is_register() returns boolean
language sql stable parallel safe
return sight() && array['register'];
--> statement-breakpoint
-- The records that a row of the audit tells of, whoever asks: those whose history it is, and those that it names.
create function records_in(chain text, object text, before text, after text) returns text[]
language plpgsql stable security definer
set search_path = public, pg_temp
as $$
declare
  subject text := split_part(chain, ':', 2);
  uuid_form constant text := '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$';
begin
  return case
    when chain ~ uuid_form then array(select r.key from recommendations r where r.id = chain::uuid)
    when chain like 'marking:%' then array(select r.key from recommendations r where r.id = subject::uuid)
    when chain like 'effect:%' then array[subject]
    when chain like 'rating:recommendation:%' then array[split_part(chain, ':', 3)]
    when chain like 'proposal:%' then
      array(select p.recommendation from coalition_proposals p where p.id = subject::uuid)
    when chain like 'tasking:%' then
      array(select r.key from taskings t join recommendations r on r.key = t.about where t.id = subject::uuid)
    when chain like 'clearance:%' then
      array(select c.about from clearance_rounds c where c.id = subject::uuid and c.about is not null)
    when chain like 'text:%' then
      array(
        select distinct x.about from clearance_texts x
        where x.subject_kind = subject and x.subject_key = split_part(chain, ':', 3) and x.about is not null
      )
    when chain like 'tension:%' then
      array(
        select distinct named.key from statement_entries e, unnest(e.recommendations) as named (key)
        where e.kind = 'tension' and e.id = subject::uuid
      )
    when chain like 'commitment:%' then
      array(
        select distinct named.key
        from (values (before::jsonb), (after::jsonb)) as said (entry),
          lateral (
            select said.entry ->> 'recommendation' as key
            union all
            select jsonb_array_elements_text(said.entry #> '{commitment,recommendations}')
          ) as named
        where named.key is not null
      )
    -- What somebody tried or noted stands in their own chain, under the name of what it was done to.
    when object like 'tasking:%' and split_part(object, ':', 2) ~ uuid_form then
      array(
        select r.key from taskings t join recommendations r on r.key = t.about
        where t.id = split_part(object, ':', 2)::uuid
      )
    when object ~ uuid_form then
      array(
        select c.about from clearance_rounds c where c.id = object::uuid and c.about is not null
        union
        select x.about from clearance_texts x where x.subject_key = object and x.about is not null
      )
    else array(select r.key from recommendations r where r.key = object)
  end;
end
$$;
--> statement-breakpoint
drop policy with_record on audit_rows;
--> statement-breakpoint
drop policy with_statement on audit_rows;
--> statement-breakpoint
create policy with_record on audit_rows for select to entente_app
using (
  is_register()
  or (
    is_at_home()
    and not exists (
      select from unnest(records_in(chain, object, before, after)) as told (key)
      where not exists (select from recommendations r where r.key = told.key)
    )
  )
);
--> statement-breakpoint
-- What offices ask of each other about a record, and the clearing of its text, is seen by whoever sees the record.
drop policy at_home on taskings;
--> statement-breakpoint
create policy with_record on taskings to entente_app
using (
  is_register()
  or (
    is_at_home()
    and (
      about is null or about !~ '^[A-Z][A-Z0-9]*-[0-9]+$'
      or exists (select from recommendations r where r.key = about offset 0)
    )
  )
);
--> statement-breakpoint
drop policy at_home on tasking_facts;
--> statement-breakpoint
create policy with_record on tasking_facts to entente_app
using (is_at_home() and exists (select from taskings t where t.id = tasking offset 0));
--> statement-breakpoint
drop policy at_home on tasking_offices;
--> statement-breakpoint
create policy with_record on tasking_offices to entente_app
using (is_at_home() and exists (select from taskings t where t.id = tasking offset 0));
--> statement-breakpoint
drop policy at_home on clearance_rounds;
--> statement-breakpoint
create policy with_record on clearance_rounds to entente_app
using (
  is_register()
  or (is_at_home() and (about is null or exists (select from recommendations r where r.key = about offset 0)))
);
--> statement-breakpoint
drop policy at_home on clearance_facts;
--> statement-breakpoint
create policy with_record on clearance_facts to entente_app
using (is_at_home() and exists (select from clearance_rounds c where c.id = round offset 0));
--> statement-breakpoint
drop policy at_home on clearance_texts;
--> statement-breakpoint
create policy with_record on clearance_texts to entente_app
using (
  is_register()
  or (is_at_home() and (about is null or exists (select from recommendations r where r.key = about offset 0)))
);
