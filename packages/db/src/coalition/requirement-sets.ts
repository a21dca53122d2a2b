import type { RequirementSet } from "@entente/domain";
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
import type { CoalitionRepository, StoredRequirementSet } from "../coalition-port.ts";
import type { Asker, Database, Work } from "../database.ts";
import { requirementSets } from "../schema/index.ts";

type SetRepository = Pick<
  CoalitionRepository,
  "getRequirements" | "findLatestRequirements" | "findRequirements" | "appendRequirements"
>;

export function requirementSetRepository(database: Database, asker: Asker): SetRepository {
  return {
    getRequirements: () =>
      database.read(asker, async (work) => {
        const found = await setWhere(work, sql`true`);
        if (found === null) throw new Error("no requirements were ever stored: seed the register first");
        return found;
      }),

    findLatestRequirements: () => database.read(asker, (work) => setWhere(work, sql`true`)),

    findRequirements: (version) =>
      database.read(asker, (work) => setWhere(work, sql`t.version = ${version}`)),

    appendRequirements: (set, reason, signature) =>
      database.write(asker, (work) =>
        appendNext(
          work,
          {
            chain: "coalition:requirements",
            expected: set.version - 1,
            last: sql`
              select version as sequence, definition as content
              from requirement_sets order by version desc limit 1
            `,
            content: { definition: set, reason },
            insert: (version) =>
              insertRows(work, requirementSets, [
                { version, definition: set, reason, ...authorValues(signature) },
              ]),
          },
          signature,
        ),
      ),
  };
}

async function setWhere({ rows }: Work, condition: SQL): Promise<StoredRequirementSet | null> {
  const [found] = await rows<AuthorColumns & { definition: RequirementSet; reason: string }>(sql`
    select t.definition, t.reason, ${AUTHOR_COLUMNS} from requirement_sets t ${AUTHOR_JOIN}
    where ${condition} order by t.version desc limit 1
  `);
  return found === undefined ? null : { set: found.definition, reason: found.reason, ...authorshipOf(found) };
}
