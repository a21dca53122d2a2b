import {
  type CommitmentEntry,
  type CommitmentKey,
  commitmentAfter,
  commitmentNamingOnly,
  entryNamingOnly,
  type RecommendationKey,
  recommendationsNamedIn,
} from "@entente/domain";
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
  work: Work,
  keys: readonly CommitmentKey[],
): Promise<readonly StoredCommitment[]> {
  if (keys.length === 0) return [];
  const found = await work.rows<{ commitment: CommitmentKey; entry: CommitmentEntry }>(sql`
    select commitment, entry from commitment_entries
    where commitment = any(${arrayOf(keys, "text")}) order by commitment, sequence
  `);
  const histories = new Map<CommitmentKey, CommitmentEntry[]>();
  for (const { commitment, entry } of found) {
    const history = histories.get(commitment) ?? [];
    history.push(entry);
    histories.set(commitment, history);
  }
  const known = await namedInSight(
    work,
    found.map(({ entry }) => entry),
  );
  return keys.flatMap((key) => {
    const history = histories.get(key);
    if (history === undefined) return [];
    const shown = commitmentNamingOnly(history, known);
    return [{ record: commitmentAfter(history), version: history.length, shown }];
  });
}

/** The recommendations that these name and the asker may receive. */
async function namedInSight(
  { rows }: Work,
  entries: readonly CommitmentEntry[],
): Promise<ReadonlySet<RecommendationKey>> {
  const named = recommendationsNamedIn(entries);
  if (named.length === 0) return new Set();
  const found = await rows<{ key: RecommendationKey }>(sql`
    select key from recommendations where key = any(${arrayOf(named, "text")})
  `);
  return new Set(found.map(({ key }) => key));
}

export async function historyOf(work: Work, key: CommitmentKey): Promise<readonly StoredCommitmentEntry[]> {
  const found = await work.rows<AuthorColumns & Pick<StoredCommitmentEntry, "sequence" | "entry">>(sql`
    select t.sequence, t.entry, ${AUTHOR_COLUMNS} from commitment_entries t ${AUTHOR_JOIN}
    where t.commitment = ${key} order by t.sequence
  `);
  const known = await namedInSight(
    work,
    found.map(({ entry }) => entry),
  );
  return found
    .flatMap((told) => {
      const entry = entryNamingOnly(told.entry, known);
      return entry === null ? [] : [{ entry, ...authorshipOf(told) }];
    })
    .map((shown, index) => ({ sequence: index + 1, ...shown }))
    .toReversed();
}
