import { type CommitmentEntry, type CommitmentKey, commitmentAfter } from "@entente/domain";
import { sql } from "drizzle-orm";
import { AUTHOR_COLUMNS, AUTHOR_JOIN, type AuthorColumns, authorshipOf } from "../authorship.ts";
import type { StoredCommitment, StoredCommitmentEntry } from "../commitment-port.ts";
import type { Work } from "../database.ts";
import { arrayOf } from "../sql-values.ts";

export async function findCommitment(work: Work, key: CommitmentKey): Promise<StoredCommitment | null> {
  const [found] = await commitmentsOf(work, [key]);
  return found ?? null;
}

/** The commitments with these keys, in the order of the keys; one that is not there is left out. */
export async function commitmentsOf(
  { rows }: Work,
  keys: readonly CommitmentKey[],
): Promise<readonly StoredCommitment[]> {
  if (keys.length === 0) return [];
  const found = await rows<{ commitment: CommitmentKey; entry: CommitmentEntry }>(sql`
    select commitment, entry from commitment_entries
    where commitment = any(${arrayOf(keys, "text")}) order by commitment, sequence
  `);
  const histories = new Map<CommitmentKey, CommitmentEntry[]>();
  for (const { commitment, entry } of found) {
    const history = histories.get(commitment) ?? [];
    history.push(entry);
    histories.set(commitment, history);
  }
  return keys.flatMap((key) => {
    const history = histories.get(key);
    return history === undefined ? [] : [{ record: commitmentAfter(history), version: history.length }];
  });
}

export async function historyOf(
  { rows }: Work,
  key: CommitmentKey,
): Promise<readonly StoredCommitmentEntry[]> {
  const found = await rows<AuthorColumns & Pick<StoredCommitmentEntry, "sequence" | "entry">>(sql`
    select t.sequence, t.entry, ${AUTHOR_COLUMNS} from commitment_entries t ${AUTHOR_JOIN}
    where t.commitment = ${key} order by t.sequence desc
  `);
  return found.map(({ sequence, entry, ...author }) => ({ sequence, entry, ...authorshipOf(author) }));
}
