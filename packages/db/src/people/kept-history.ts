import type { Result } from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Work } from "../database.ts";
import type { KeptChange, KeptState } from "../people-port.ts";
import type { Signature } from "../ports.ts";
import type { SequenceMoved } from "../priority-port.ts";
import { peopleHistory } from "../schema/index.ts";

/** One change of a person, a seat or an agency, as it is to be kept. */
interface Kept {
  /** Its kind and id, such as `seat:nist-main`. */
  readonly subject: string;
  /** Last change that the administrator saw, 0 for none. */
  readonly expected: number;
  /** As it stood before; absent for what is new. */
  readonly before: KeptState | null;
  readonly state: KeptState;
  readonly reason: string;
}

/** Appends the change with its audit row, or nothing when somebody changed it since. */
export function keep(
  work: Work,
  { subject, expected, before, state, reason }: Kept,
  signature: Signature,
): Promise<Result<number, SequenceMoved>> {
  return appendNext(
    work,
    {
      chain: subject,
      expected,
      last: sql`
        select sequence, jsonb_build_object('state', state, 'reason', reason) as content from people_history
        where subject = ${subject} order by sequence desc limit 1
      `,
      content: { state, reason },
      before: before === null ? null : { state: before },
      insert: (sequence) =>
        insertRows(work, peopleHistory, [{ subject, sequence, state, reason, ...authorValues(signature) }]),
    },
    signature,
  );
}

/** Every change, newest first. */
export async function changesOf<State>(
  { rows }: Work,
  subject: string,
): Promise<readonly KeptChange<State>[]> {
  const found = await rows<AuthorColumns & { sequence: number; state: State; reason: string }>(sql`
    select t.sequence, t.state, t.reason, ${AUTHOR_COLUMNS} from people_history t ${AUTHOR_JOIN}
    where t.subject = ${subject} order by t.sequence desc
  `);
  return found.map(({ sequence, state, reason, ...author }) => ({
    sequence,
    state,
    reason,
    ...authorshipOf(author),
  }));
}
