import { recordWith } from "@entente/domain";
import { sql } from "drizzle-orm";
import { appendNext } from "../append-next.ts";
import { authorValues } from "../authorship.ts";
import { insertRows } from "../bulk-rows.ts";
import type { CommitmentRepository } from "../commitment-port.ts";
import type { Asker, Database, Work } from "../database.ts";
import { commitmentEntries, commitments, obligations } from "../schema/index.ts";
import { commitmentRow, obligationRows } from "./commitment-rows.ts";
import { commitmentFacets } from "./facets.ts";
import { findCommitment, historyOf } from "./histories.ts";
import { commitmentPage } from "./page.ts";
import { keysBeginning, matchingObligations } from "./stored-obligations.ts";

export function commitmentRepository(database: Database, asker: Asker): CommitmentRepository {
  const read = <T>(work: (work: Work) => Promise<T>) => database.read(asker, work);
  return {
    find: (key) => read((work) => findCommitment(work, key)),
    history: (key) => read((work) => historyOf(work, key)),
    list: (query, today) => read((work) => commitmentPage(work, query, today)),
    facets: (filters, today) => read((work) => commitmentFacets(work, filters, today)),
    obligations: (filters) => read((work) => matchingObligations(work, filters)),
    keysOf: (prefix) => read((work) => keysBeginning(work, prefix)),

    make: (commitment, signature) =>
      database.write(asker, (work) => {
        const { key } = commitment;
        const entry = { kind: "made", commitment } as const;
        return appendNext(
          work,
          {
            chain: commitmentChain(key),
            expected: 0,
            last: lastEntry(key),
            content: entry,
            insert: async (sequence) => {
              const record = { commitment, facts: [] };
              await insertRows(work, commitmentEntries, [
                { commitment: key, sequence, entry, ...authorValues(signature) },
              ]);
              await insertRows(work, commitments, [commitmentRow(commitment, sequence)]);
              await insertRows(work, obligations, obligationRows(record));
            },
          },
          signature,
        );
      }),

    append: ({ record, version }, change, signature) =>
      database.write(asker, (work) => {
        const { key } = record.commitment;
        const after = recordWith(record, change);
        return appendNext(
          work,
          {
            chain: commitmentChain(key),
            expected: version,
            last: lastEntry(key),
            content: change,
            insert: async (sequence) => {
              await insertRows(work, commitmentEntries, [
                { commitment: key, sequence, entry: change, ...authorValues(signature) },
              ]);
              await insertRows(work, commitments, [commitmentRow(after.commitment, sequence)], {
                replaceBy: ["key"],
              });
              await insertRows(work, obligations, obligationRows(after), {
                replaceBy: ["commitment", "place"],
              });
            },
          },
          signature,
        );
      }),
  };
}

/** The audit chain of a commitment's history. */
export function commitmentChain(key: string): string {
  return `commitment:${key}`;
}

function lastEntry(key: string) {
  return sql`
    select sequence, entry as content from commitment_entries
    where commitment = ${key} order by sequence desc limit 1
  `;
}
