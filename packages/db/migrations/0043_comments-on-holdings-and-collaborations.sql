-- What is said about data holdings and about collaborations is read at home, as they are spoken of. Collaborations stand in
-- a table that everybody reads.
alter policy with_record on comments to entente_app using (
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
    when 'tension' then exists (
      select from statement_entries e where e.kind = 'tension' and e.id = comments.subject::uuid offset 0
    )
    when 'data-holding' then exists (select from data_holdings h where h.id = comments.subject::uuid offset 0)
    when 'collaboration' then
      is_at_home() and exists (select from collaborations c where c.id = comments.subject offset 0)
    else false
  end
);
