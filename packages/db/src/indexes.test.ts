import { DESK_DUTIES, DIRECTIONS, FACETS, GROUPS, SORTS } from "@entente/domain";
import { type SQL, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself, type Statement } from "./database.ts";
import type { ListQuery, Repositories } from "./ports.ts";
import { ENGINES } from "./testing/engines.ts";
import { TEST_NOW, TEST_TODAY, testRecords } from "./testing/records.ts";
import { agencyOf, officerOf } from "./testing/reference.ts";
import { fillRegister } from "./testing/register.ts";

const RECORDS = 20_000;
const ROWS_SCANNED_MAXIMUM = 10_000;
const WHOLE: ListQuery = {
  text: null,
  filters: {},
  sort: "due",
  direction: "ascending",
  group: null,
  cursor: null,
  limit: 50,
};

describe.each(ENGINES)("the catalogue of $name", ({ open }) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  it("has an index that begins with the columns of every foreign key", async () => {
    const missing = await database.asOwner(({ rows }) =>
      rows(sql`
        select c.conrelid::regclass::text as table, c.conname as key from pg_constraint c
        where c.contype = 'f' and c.connamespace = 'public'::regnamespace and not exists (
          select from pg_index i where i.indrelid = c.conrelid and i.indpred is null
            and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] = c.conkey
        )
      `),
    );
    expect(missing).toEqual([]);
  });

  it("has an index for every order of the list, in groups and without", async () => {
    const definitions = await database.asOwner(({ rows }) =>
      rows<{ definition: string }>(sql`
        select pg_get_indexdef(indexrelid) as definition from pg_index
        where indrelid = 'recommendations'::regclass and indpred is null
      `),
    );
    const sorts = ["due_sort", "key_sort", "updated_at", "health_sort"];
    const wanted = [...sorts, ...GROUPS.flatMap((group) => sorts.map((sort) => `${group}, ${sort}`))];
    const missing = wanted.filter(
      (columns) => !definitions.some(({ definition }) => definition.includes(`(${columns}, id)`)),
    );
    expect(missing).toEqual([]);
  });
});

/** Plans depend on size and statistics: they are looked at where the register will be large. */
describe.each(ENGINES.filter(({ name }) => name === "PostgreSQL"))(
  `plans over ${RECORDS} records on $name`,
  ({ open }) => {
    const seen: Statement[] = [];
    let isWatching = false;
    let database: Database;
    let repositories: Repositories;

    beforeAll(async () => {
      database = await open((statement) => {
        if (isWatching && /^\s*(select|with)/i.test(statement.text)) seen.push(statement);
      });
      repositories = await fillRegister(database, testRecords(RECORDS, 2));
      await database.asOwner(({ db }) => db.execute(sql`analyze`));
    }, 300_000);
    afterAll(() => database.close());

    const list = (query: Partial<ListQuery>) => repositories.recommendations.list({ ...WHOLE, ...query });

    it.each(SORTS)("sorts by %s in every direction and group without reading the table", async (sort) => {
      for (const direction of DIRECTIONS) {
        for (const group of [null, ...GROUPS]) {
          const order = { sort, direction, group };
          const { nextCursor } = await list(order);
          expect(await longScans(() => list({ ...order, cursor: nextCursor }))).toEqual([]);
          expect(await longScans(() => list({ ...order, filters: { technology: ["quantum"] } }))).toEqual([]);
          expect(
            await longScans(() => list({ ...order, filters: { health: ["late"], lead: ["NSF"] } })),
          ).toEqual([]);
        }
      }
    });

    it.each(FACETS)("filters by %s without reading the table", async (facet) => {
      const counts = (await repositories.recommendations.facets({ text: null, filters: {} })).counts[facet];
      for (const value of [counts[0]?.value, counts.at(-1)?.value, "no-such-value"]) {
        const filters = { [facet]: [value ?? "none"] };
        expect(await longScans(() => list({ filters }))).toEqual([]);
        expect(await longScans(() => repositories.recommendations.facets({ text: null, filters }))).toEqual(
          [],
        );
      }
    });

    it("searches common and rare words, keys and parts of words without reading the table", async () => {
      for (const text of [
        "number",
        "telescope privacy",
        "nowhere-to-be-found",
        "CHIP-17",
        "CHIP",
        "elescop",
      ]) {
        for (const filters of [{}, { lead: ["NSF"] }]) {
          expect(await longScans(() => list({ text, filters }))).toEqual([]);
          expect(await longScans(() => repositories.recommendations.facets({ text, filters }))).toEqual([]);
        }
      }
    });

    it("serves desks, dates, histories, neighbors and sessions without reading the table", async () => {
      const { recommendations, sessions } = repositories;
      const [row] = (await list({})).rows;
      if (row === undefined) throw new Error("no rows");
      for (const duty of DESK_DUTIES) {
        expect(await longScans(() => recommendations.desk(duty, agencyOf("NSF"), 500))).toEqual([]);
      }
      expect(await longScans(() => recommendations.dates(100, TEST_TODAY))).toEqual([]);
      expect(await longScans(() => recommendations.mostUnlocking(20))).toEqual([]);
      expect(await longScans(() => recommendations.find(row.key))).toEqual([]);
      expect(await longScans(() => recommendations.history(row.key, 50))).toEqual([]);
      expect(await longScans(() => recommendations.neighborhood(row.key, 200))).toEqual([]);
      expect(await longScans(() => sessions.findPerson(officerOf("NSF")))).toEqual([]);
      expect(await longScans(() => sessions.find("none", TEST_NOW))).toEqual([]);
      expect(await longScans(() => repositories.figures())).toEqual([]);
    });

    /** The sequential scans of more than 10,000 rows in the plans of what the operation asks. */
    async function longScans(operation: () => Promise<unknown>): Promise<readonly string[]> {
      seen.length = 0;
      isWatching = true;
      await operation();
      isWatching = false;
      const scans: string[] = [];
      // What the operation told the planner holds for its own transaction only, so it is told again.
      let setting = "select 1";
      for (const statement of seen) {
        if (statement.text.includes("set_config")) {
          setting = statement.text;
          continue;
        }
        const [explained] = await database.read(registerItself(), async ({ db, rows }) => {
          await db.execute(sql.raw(setting));
          return rows<{ "QUERY PLAN": readonly { readonly Plan: PlanNode }[] }>(explain(statement));
        });
        const [plan] = explained?.["QUERY PLAN"] ?? [];
        if (plan === undefined) throw new Error("no plan");
        scans.push(
          ...longScansIn(plan.Plan).map(
            (scan) => `${scan}: ${statement.text.replace(/\s+/g, " ").slice(0, 300)}`,
          ),
        );
      }
      return scans;
    }
  },
);

interface PlanNode {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
}

function longScansIn(node: PlanNode): readonly string[] {
  const read = (node["Actual Rows"] + (node["Rows Removed by Filter"] ?? 0)) * node["Actual Loops"];
  const isLong = node["Node Type"] === "Seq Scan" && read > ROWS_SCANNED_MAXIMUM;
  const own = isLong ? [`${read} rows of ${node["Relation Name"] ?? "?"}`] : [];
  return [...own, ...(node.Plans ?? []).flatMap(longScansIn)];
}

/** The statement with its values put back in their places. */
function explain({ text, values }: Statement): SQL {
  const parts = text.split(/\$\d+/);
  const order = [...text.matchAll(/\$(\d+)/g)].map((match) => Number(match[1]) - 1);
  const pieces = parts.flatMap((part, index) => {
    const position = order[index];
    return position === undefined ? [sql.raw(part)] : [sql.raw(part), sql`${sql.param(values[position])}`];
  });
  return sql`explain (analyze, format json) ${sql.join(pieces)}`;
}
