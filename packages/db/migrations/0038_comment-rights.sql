-- What was said about records is history: the application reads and appends.
grant select, insert on comments, comment_entries to entente_app;
--> statement-breakpoint
-- Whether an official of one of these countries asks.
create function is_official_of(countries text[]) returns boolean
language sql stable parallel safe
return exists (
  select from unnest(countries) as country
  where sight() && array['look partner:' || country, 'copy partner:' || country]
);
--> statement-breakpoint
-- Whoever reads a record reads what is said about it: our own government all of it, officials of other countries what is
-- shared with their country. The record's own policy holds inside too.
alter table comments enable row level security;
--> statement-breakpoint
create policy with_record on comments to entente_app using (
  (is_at_home() or is_official_of(shared_with))
  and case subject_kind
    when 'recommendation' then exists (select from recommendations r where r.key = subject offset 0)
    when 'coalition-proposal' then
      exists (select from coalition_proposals p where p.recommendation = subject offset 0)
    when 'commitment' then exists (select from commitment_entries e where e.commitment = subject offset 0)
    when 'table' then exists (select from table_setups s where s.subject = comments.subject offset 0)
    when 'meeting' then exists (select from meeting_versions m where m.subject = comments.subject offset 0)
    when 'coordination-sheet' then
      exists (select from sheet_versions s where s.subject = comments.subject offset 0)
    when 'clearance' then exists (select from clearance_rounds c where c.id = comments.subject::uuid offset 0)
    when 'tasking' then exists (select from taskings t where t.id = comments.subject::uuid offset 0)
    when 'priority-run' then exists (select from priority_runs p where p.id = comments.subject::uuid offset 0)
    else false
  end
);
--> statement-breakpoint
alter table comment_entries enable row level security;
--> statement-breakpoint
create policy with_comment on comment_entries to entente_app
using (exists (select from comments c where c.id = comment offset 0));
--> statement-breakpoint
-- Rows of the audit repeat what comments say, beside whatever else decides who reads them.
create policy comments_with_record on audit_rows as restrictive for select to entente_app
using (
  case
    when chain like 'comment:%' then
      exists (select from comments c where c.id = split_part(chain, ':', 2)::uuid offset 0)
    else true
  end
);
--> statement-breakpoint
-- What an official of another country is told: of being mentioned alone, and only as long as they receive the records that
-- are named. The person of the transaction is whoever asks.
create policy of_person on news for select to entente_app using (
  person = current_setting('entente.person', true)
  and kind = 'mentioned'
  and (about is null or exists (select from recommendations r where r.key = about offset 0))
);
--> statement-breakpoint
create policy of_person on notices for select to entente_app using (
  person = current_setting('entente.person', true)
  and content -> 'owed' = '[]'
  and not exists (
    select from jsonb_array_elements(content -> 'news') as item
    where item -> 'news' ->> 'kind' <> 'mentioned'
      or not exists (select from recommendations r where r.key = item -> 'news' ->> 'about' offset 0)
  )
);
--> statement-breakpoint
create policy of_person on outbox for select to entente_app
using (exists (select from notices n where n.key = notice offset 0));
