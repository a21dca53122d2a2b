import type { StanceHistoryEntry } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import type { AlignmentRepository, StancePlace, StoredStanceEntry } from "../alignment-port.ts";
import { appendNext } from "../append-next.ts";
import {
  AUTHOR_COLUMNS,
  AUTHOR_JOIN,
  type AuthorColumns,
  authorshipOf,
  authorValues,
} from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { Asker, Database, Work } from "../database.ts";
import { stances } from "../schema/index.ts";

type StanceRepository = Pick<AlignmentRepository, "stanceEntries" | "stanceHistory" | "appendStance">;

export function stanceRepository(database: Database, asker: Asker): StanceRepository {
  return {
    stanceEntries: () =>
      database.read(asker, (work) => entriesFrom(work, sql`order by t.holder, t.issue, t.sequence`)),

    stanceHistory: ({ holder, issue }) =>
      database.read(asker, (work) =>
        entriesFrom(work, sql`where (t.holder, t.issue) = (${holder}, ${issue}) order by t.sequence desc`),
      ),

    appendStance: (place, expected, entry, signature) =>
      database.write(asker, (work) => {
        const { holder, issue } = place;
        return appendNext(
          work,
          {
            chain: stanceChain(place),
            expected,
            last: sql`
              select sequence, stance as content from stances
              where (holder, issue) = (${holder}, ${issue}) order by sequence desc limit 1
            `,
            content: entry,
            insert: (sequence) =>
              insertRows(work, stances, [{ holder, issue, sequence, ...entry, ...authorValues(signature) }]),
          },
          signature,
        );
      }),
  };
}

/** The audit chain of a place's history. */
export function stanceChain({ holder, issue }: StancePlace): string {
  return `stance:${holder}:${issue}`;
}

type EntryColumns = AuthorColumns & StanceHistoryEntry & Pick<StoredStanceEntry, "withdrawalReason">;

async function entriesFrom({ rows }: Work, rest: SQL): Promise<readonly StoredStanceEntry[]> {
  const found = await rows<EntryColumns>(sql`
    select t.holder, t.issue, t.sequence, t.stance, t.withdraws, t.withdrawal_reason as "withdrawalReason",
      ${AUTHOR_COLUMNS}
    from stances t ${AUTHOR_JOIN} ${rest}
  `);
  return found.map(({ holder, issue, sequence, stance, withdraws, withdrawalReason, ...author }) => ({
    holder,
    issue,
    sequence,
    stance,
    withdraws,
    withdrawalReason,
    ...authorshipOf(author),
  }));
}
