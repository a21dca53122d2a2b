import type { WeightSet } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
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
import type { PriorityRepository, StoredWeightSet } from "../priority-port.ts";
import { weightSets } from "../schema/index.ts";

type WeightRepository = Pick<PriorityRepository, "weightSets" | "weightHistory" | "appendWeightSet">;

export function weightRepository(database: Database, asker: Asker): WeightRepository {
  return {
    weightSets: () =>
      database.read(asker, (work) =>
        setsFrom(
          work,
          sql`(select distinct on (agency) * from weight_sets order by agency, sequence desc)`,
          sql`order by t.agency`,
        ),
      ),

    weightHistory: (agency) =>
      database.read(asker, (work) =>
        setsFrom(work, sql`weight_sets`, sql`where t.agency = ${agency} order by t.sequence desc`),
      ),

    appendWeightSet: (weightSet, expected, signature) =>
      database.write(asker, (work) => {
        const { agency } = weightSet;
        return appendNext(
          work,
          {
            chain: `weights:${agency}`,
            expected,
            last: sql`
              select sequence, weight_set as content from weight_sets
              where agency = ${agency} order by sequence desc limit 1
            `,
            content: weightSet,
            insert: (sequence) =>
              insertRows(work, weightSets, [{ agency, sequence, weightSet, ...authorValues(signature) }]),
          },
          signature,
        );
      }),
  };
}

async function setsFrom({ rows }: Work, from: SQL, rest: SQL): Promise<readonly StoredWeightSet[]> {
  const found = await rows<AuthorColumns & { sequence: number; weightSet: WeightSet }>(sql`
    select t.sequence, t.weight_set as "weightSet", ${AUTHOR_COLUMNS} from ${from} t ${AUTHOR_JOIN} ${rest}
  `);
  return found.map(({ sequence, weightSet, ...author }) => ({
    sequence,
    weightSet,
    ...authorshipOf(author),
  }));
}
