import { type SQL, sql } from "drizzle-orm";
import { PERSON_CHAIN_PREFIX, SIGN_IN_CHAIN_PREFIX } from "./chain.ts";

const WITHOUT_HISTORY = [PERSON_CHAIN_PREFIX, SIGN_IN_CHAIN_PREFIX];

/** Whether the rows of this chain stand beside entries of a history that must say the same. */
export function hasHistory(chain: string): boolean {
  return !WITHOUT_HISTORY.some((prefix) => chain.startsWith(prefix));
}

/** What the audit says of a load `l` of a pack. */
export const LOAD_CONTENT = `
  jsonb_build_object(
    'title', l.title, 'isOptional', l.is_optional, 'license', l.license, 'contentHash', l.content_hash, 'facts', l.facts
  )
`;

/** What the audit says of a wording `x` of a text: its fingerprint is taken of the content as it stands. */
export const TEXT_CONTENT = `
  jsonb_build_object(
    'title', x.title, 'about', x.about, 'owner', x.owner, 'reason', x.reason,
    'sha256', encode(sha256(convert_to(x.content, 'UTF8')), 'hex')
  )
`;
/** Histories of forums by the words that their chains begin with; all are kept alike. */
const FORUM_ENTRIES = [
  ["charter", "table_setups"],
  ["collaboration", "collaboration_foundings"],
  ["collaboration-change", "collaboration_changes"],
  ["roll", "roll_entries"],
  ["meeting", "meeting_versions"],
  ["sheet", "sheet_versions"],
  ["votes", "vote_reports"],
]
  .map(
    ([chain, table]) => `
    when a.chain like '${chain}:%' then (
      select jsonb_build_object('content', f.content, 'reason', f.reason)
      from ${table} f where f.subject = split_part(a.chain, ':', 2) and f.sequence = a.sequence
    )`,
  )
  .join("");

/** What the history itself says at the place of `a`, a row of the audit; null where it has no such entry. */
export const HISTORY_ENTRY: SQL = sql.raw(`
  case
    when a.chain = 'priority:model' then (
      select jsonb_build_object('model', m.model, 'reason', m.reason)
      from priority_models m where m.version = a.sequence
    )
    when a.chain like 'account:%' or a.chain like 'seat:%' or a.chain like 'agency:%' then (
      select jsonb_build_object('state', h.state, 'reason', h.reason)
      from people_history h where h.subject = a.chain and h.sequence = a.sequence
    )
    when a.chain like 'rating:%' then (
      select jsonb_build_object('rating', r.rating, 'withdrawalReason', r.withdrawal_reason)
      from ratings r
      where r.subject_kind = split_part(a.chain, ':', 2) and r.subject = split_part(a.chain, ':', 3)
        and r.band = split_part(a.chain, ':', 4) and r.criterion = split_part(a.chain, ':', 5)
        and r.sequence = a.sequence
    )
    when a.chain like 'weights:%' then (
      select w.weight_set from weight_sets w
      where w.agency = split_part(a.chain, ':', 2) and w.sequence = a.sequence
    )
    when a.chain like 'run:%' then (
      select jsonb_build_object(
        'title', p.title, 'method', p.method, 'inputsHash', p.inputs_hash, 'resultHash', p.result_hash
      )
      from priority_runs p where p.id = split_part(a.chain, ':', 2)::uuid
    )
    when a.chain like 'pack:%' then (
      select ${LOAD_CONTENT}
      from pack_loads l where l.pack = split_part(a.chain, ':', 2) and l.version = a.sequence
    )
    when a.chain = 'coalition:requirements' then (
      select jsonb_build_object('definition', s.definition, 'reason', s.reason)
      from requirement_sets s where s.version = a.sequence
    )
    when a.chain like 'capability:%' then (
      select jsonb_build_object(
        'capability', k.capability, 'withdraws', k.withdraws, 'withdrawalReason', k.withdrawal_reason
      )
      from capabilities k
      where k.country = split_part(a.chain, ':', 2) and k.requirement = split_part(a.chain, ':', 3)
        and k.sequence = a.sequence
    )
    when a.chain like 'proposal:%' then (
      select jsonb_build_object(
        'recommendation', q.recommendation, 'title', q.title, 'method', q.method, 'forum', q.forum,
        'duplicateReason', q.duplicate_reason, 'inputsHash', q.inputs_hash, 'resultHash', q.result_hash
      )
      from coalition_proposals q where q.id = split_part(a.chain, ':', 2)::uuid
    )
    when a.chain = 'alignment:model' then (
      select jsonb_build_object('model', m.model, 'reason', m.reason)
      from alignment_models m where m.version = a.sequence
    )
    when a.chain like 'stance:%' then (
      select jsonb_build_object(
        'stance', s.stance, 'withdraws', s.withdraws, 'withdrawalReason', s.withdrawal_reason
      )
      from stances s
      where s.holder = split_part(a.chain, ':', 2) and s.issue = split_part(a.chain, ':', 3)
        and s.sequence = a.sequence
    )
    when a.chain like 'effect:%' then (
      select jsonb_build_object('effect', e.effect, 'reason', e.reason)
      from linked_effects e
      where e.recommendation = split_part(a.chain, ':', 2) and e.sequence = a.sequence
    )
    when a.chain like 'tasking:%' then (
      select f.fact from tasking_facts f
      where f.tasking = split_part(a.chain, ':', 2)::uuid and f.sequence = a.sequence
    )
    when a.chain like 'notice-choice:%' then (
      select jsonb_build_object('mailsDigest', d.mails_digest, 'mailsAtOnce', d.mails_at_once)
      from notice_choices d
      where d.person = split_part(a.chain, ':', 2) and d.sequence = a.sequence
    )
    when a.chain like 'contacts:%' then (
      select jsonb_build_object('mainContact', o.main_contact, 'alternateContact', o.alternate_contact)
      from office_contacts o
      where o.office = split_part(a.chain, ':', 2) and o.sequence = a.sequence
    )
    when a.chain like 'commitment:%' then (
      select e.entry from commitment_entries e
      where e.commitment = split_part(a.chain, ':', 2) and e.sequence = a.sequence
    )
    when a.chain like 'comment:%' then (
      select e.entry from comment_entries e
      where e.comment = split_part(a.chain, ':', 2)::uuid and e.sequence = a.sequence
    )
    when a.chain like 'clearance:%' then (
      select f.fact from clearance_facts f
      where f.round = split_part(a.chain, ':', 2)::uuid and f.sequence = a.sequence
    )
    when a.chain like 'text:%' then (
      select ${TEXT_CONTENT}
      from clearance_texts x
      where x.subject_kind = split_part(a.chain, ':', 2) and x.subject_key = split_part(a.chain, ':', 3)
        and x.version = a.sequence
    )
    ${FORUM_ENTRIES}
    when a.chain like 'marking:%' then (
      select jsonb_build_object('kind', m.kind, 'designation', m.designation, 'reason', m.reason, 'request', m.request)
      from marking_entries m
      where m.recommendation_id = split_part(a.chain, ':', 2)::uuid and m.sequence = a.sequence
    )
    when a.chain ~ '^(tension|rivalry):' then (
      select jsonb_build_object('content', e.content, 'reason', e.reason)
      from statement_entries e
      where e.kind = split_part(a.chain, ':', 1) and e.id = split_part(a.chain, ':', 2)::uuid
        and e.sequence = a.sequence
    )
    when a.chain like 'holding:%' then (
      select jsonb_build_object('holding', d.holding, 'reason', d.reason) from data_holdings d
      where d.id = split_part(a.chain, ':', 2)::uuid and d.sequence = a.sequence
    )
    when a.chain like '%:%' then null
    else (
      select c.change from changes c
      where c.recommendation_id = a.chain::uuid and c.version = a.sequence and c.month = a.month
    )
  end
`);
