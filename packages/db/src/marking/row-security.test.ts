import {
  audienceOf,
  channelAccess,
  type Designation,
  NO_SIGHT,
  REGISTER_SIGHT,
  type RecommendationId,
  type ReleaseDirectory,
  sightOf,
  type Viewer,
  WAYS,
  type Way,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asker, type Database, registerItself, STRANGER, type Work } from "../database.ts";
import { repositories } from "../repositories.ts";
import { UNMARKED_AUDIENCE } from "../schema/index.ts";
import { ENGINES } from "../testing/engines.ts";
import { TEST_DESIGNATIONS, TEST_VIEWERS } from "../testing/markings.ts";
import { SEED_SIGNATURE, TEST_TODAY } from "../testing/records.ts";
import { markedRegister } from "./testing/marked-register.ts";

const VERBS = ["select", "insert", "update", "delete"] as const;
type Verb = (typeof VERBS)[number];
/** What became of it: `hidden` when no row was found, `refused` by a policy, `no right` by the rights of the role. */
type Outcome = "done" | "hidden" | "refused" | "no right";

const OF_TASKING =
  "(select r.id from recommendations r join taskings t on t.about = r.key where t.id = tasking)";
/** What each table holds of a record, and whether it is seen at home alone. */
const TABLES = {
  recommendations: { record: "id", isForHome: false },
  assignments: { record: "recommendation_id", isForHome: false },
  milestones: { record: "recommendation_id", isForHome: false },
  evidence: { record: "recommendation_id", isForHome: false },
  changes: { record: "recommendation_id", isForHome: false },
  dependencies: { record: "recommendation_id", isForHome: false },
  marking_entries: { record: "recommendation_id", isForHome: true },
  coalition_proposals: { record: "recommendation_id", isForHome: true },
  linked_effects: {
    record: "(select id from recommendations r where r.key = recommendation)",
    isForHome: true,
  },
  taskings: { record: "(select id from recommendations r where r.key = about)", isForHome: true },
  tasking_offices: { record: OF_TASKING, isForHome: true },
  tasking_facts: { record: OF_TASKING, isForHome: true },
  clearance_rounds: { record: "(select id from recommendations r where r.key = about)", isForHome: true },
  clearance_texts: { record: "(select id from recommendations r where r.key = about)", isForHome: true },
  clearance_facts: {
    record:
      "(select r.id from recommendations r join clearance_rounds c on c.about = r.key where c.id = round)",
    isForHome: true,
  },
} as const;
type Table = keyof typeof TABLES;
const TABLE_NAMES = Object.keys(TABLES) as Table[];

/** Tables with a policy of another kind, and where they are tested. */
const ELSEWHERE = [
  "audit_rows",
  "facet_counts",
  "ratings",
  "alignment_models",
  "capabilities",
  "collaboration_changes",
  "collaboration_foundings",
  "comment_entries",
  "comments",
  "commitment_entries",
  "country_figures",
  "idempotency_keys",
  "data_holdings",
  "indicators",
  "meeting_versions",
  "news",
  "notices",
  "obligations",
  "office_contacts",
  "outbox",
  "pack_countries",
  "pack_entries",
  "pack_loads",
  "pack_sources",
  "pair_figures",
  "priority_models",
  "priority_runs",
  "requirement_sets",
  "roll_entries",
  "sheet_versions",
  "stances",
  "stated_memberships",
  "statement_entries",
  "table_setups",
  "vote_reports",
  "weight_sets",
];

/** Tables that say nothing of a record: names and people, keys and days for lists, and chains of hashes. */
const OPEN = [
  "agencies",
  "api_tokens",
  "audit_anchored_heads",
  "audit_anchors",
  "audit_heads",
  "calendar_feeds",
  "collaborations",
  "commitments",
  "countries",
  "figures",
  "forums",
  "identities",
  "invitations",
  "jobs",
  "notice_choices",
  "people_history",
  "persons",
  "seat_holdings",
  "seats",
  "sessions",
  "sign_in_attempts",
  "sources",
  "technologies",
];

describe.each(ENGINES)("row security on $name", ({ open }) => {
  let database: Database;
  let directory: ReleaseDirectory;
  let marked: ReadonlyMap<RecommendationId, Designation>;

  beforeAll(async () => {
    database = await open();
    marked = await markedRegister(database, TEST_DESIGNATIONS);
    directory = await repositories(database, registerItself()).marking.directory(TEST_TODAY);
  }, 120_000);
  afterAll(() => database.close());

  it("is on for every table of which somebody has said what it holds", async () => {
    const tables = await database.asOwner(({ rows }) =>
      rows<{ name: string; isOn: boolean }>(sql`
        select relname as name, relrowsecurity as "isOn" from pg_class
        where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
          and relname <> 'entente_migrations' order by 1
      `),
    );
    const expected = [...TABLE_NAMES, ...ELSEWHERE].map((name) => ({ name, isOn: true }));
    const open = OPEN.map((name) => ({ name, isOn: false }));
    const words =
      "a new table needs a policy (packages/db/docs/row-security.md), and a row in TABLES, ELSEWHERE or OPEN of this test";
    const stated = [...expected, ...open].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    expect({ words, tables }).toEqual({ words, tables: stated });
  });

  it("does what the markings say, for every viewer, way, marking, table and verb", {
    timeout: 300_000,
  }, async () => {
    const rights = await rightsOfApplication(database);
    const askers = [
      ...Object.entries(TEST_VIEWERS).flatMap(([name, viewer]) =>
        WAYS.map((way) => ({ name: `${name} to ${way}`, viewer, way, sight: sightOf(viewer, way) })),
      ),
      { name: "the register itself", viewer: null, way: "look" as Way, sight: REGISTER_SIGHT },
      { name: "nobody", viewer: null, way: "look" as Way, sight: NO_SIGHT },
    ];
    let cells = 0;
    const differences: string[] = [];
    for (const { name, viewer, way, sight } of askers) {
      const asker: Asker = { person: null, sight };
      for (const table of TABLE_NAMES) {
        for (const verb of VERBS) {
          const found = await outcomes(database, asker, table, verb, rights.has(`${table} ${verb}`), marked);
          for (const [id, designation] of marked) {
            cells += 1;
            const sees =
              viewer === null
                ? sight === REGISTER_SIGHT
                : receives(designation, viewer, way, directory) &&
                  (viewer.kind !== "partner" || !TABLES[table].isForHome);
            const expected = expectedOutcome(sees, verb, rights.has(`${table} ${verb}`));
            const actual = found.get(id) ?? "hidden";
            if (actual !== expected)
              differences.push(`${name}, ${table}, ${verb}: ${actual}, not ${expected}`);
          }
        }
      }
    }
    console.log(`S-02: ${cells} cells, ${differences.length} differences`);
    expect(differences).toEqual([]);
    expect(cells).toBe(
      (Object.keys(TEST_VIEWERS).length * WAYS.length + 2) * TABLE_NAMES.length * VERBS.length * marked.size,
    );
  });

  it("gives no row of any guarded table to a transaction that names nobody", async () => {
    const guarded = [...TABLE_NAMES, ...ELSEWHERE, "recommendations_in_sight"];
    const counts = await database.read(STRANGER, async ({ rows }) => {
      const parts = guarded.map((name) => sql`select count(*)::int as count from ${sql.identifier(name)}`);
      return rows<{ count: number }>(sql.join(parts, sql` union all `));
    });
    expect(counts.map(({ count }) => count)).toEqual(guarded.map(() => 0));
  });

  it("counts for each viewer what they may receive, in counters as in rows", async () => {
    for (const viewer of Object.values(TEST_VIEWERS)) {
      for (const way of WAYS) {
        const seen = [...marked.values()].filter((one) => receives(one, viewer, way, directory)).length;
        const as = repositories(database, { person: null, sight: sightOf(viewer, way) });
        const { total } = await as.recommendations.list({
          text: null,
          filters: {},
          sort: "due",
          direction: "ascending",
          group: null,
          cursor: null,
          limit: 1,
        });
        const figures = await as.figures();
        expect([total.count, figures.total]).toEqual([seen + 1, seen + 1]);
      }
    }
  });

  it("keeps a prerequisite out of sight from whoever reads what depends on it", async () => {
    const edges = async (asker: Asker) =>
      (await database.read(asker, ({ rows }) => rows(sql`select 1 from dependencies`))).length;
    const everything = await edges(registerItself());
    const japan = TEST_VIEWERS["official of Japan"];
    if (japan === undefined) throw new Error("no official of Japan");
    const seen = [...marked.values()].filter((one) => receives(one, japan, "look", directory)).length;
    expect(everything).toBe(marked.size);
    expect(await edges({ person: null, sight: sightOf(japan, "look") })).toBe(seen);
  });

  it("gives what nobody has marked the audience that the domain gives it", () => {
    const unmarked = TEST_DESIGNATIONS["unmarked"];
    if (unmarked === undefined) throw new Error("nothing is unmarked");
    expect(UNMARKED_AUDIENCE).toEqual(audienceOf(unmarked, directory));
  });

  it("lets nobody change a record that is out of their sight", async () => {
    const { recommendations } = repositories(database, registerItself());
    const { rows } = await recommendations.list({
      text: null,
      filters: {},
      sort: "key",
      direction: "ascending",
      group: null,
      cursor: null,
      limit: 1,
    });
    const stored = rows[0] === undefined ? null : await recommendations.find(rows[0].key);
    if (stored === null) throw new Error("no record");
    const blind = repositories(database, STRANGER).recommendations;
    const change = {
      kind: "contact-changed",
      agency: stored.record.assignments[0]?.agency ?? SEED_SIGNATURE.by.agency,
      mainContact: null,
      alternateContact: null,
    } as const;
    await expect(blind.append(stored, change, SEED_SIGNATURE)).rejects.toThrow(/out of sight/);
  });
});

function receives(designation: Designation, viewer: Viewer, way: Way, directory: ReleaseDirectory): boolean {
  return channelAccess(designation, viewer, way === "look" ? "list" : "csv", directory) !== "denied";
}

function expectedOutcome(sees: boolean, verb: Verb, hasRight: boolean): Outcome {
  if (!hasRight) return "no right";
  if (sees) return "done";
  return verb === "insert" ? "refused" : "hidden";
}

async function rightsOfApplication(database: Database): Promise<ReadonlySet<string>> {
  const found = await database.asOwner(({ rows }) =>
    rows<{ right: string }>(sql`
      select c.relname || ' ' || verb as "right" from pg_class c, unnest(array['select', 'insert', 'update', 'delete']) as verb
      where c.relnamespace = 'public'::regnamespace and has_table_privilege('entente_app', c.oid, verb)
    `),
  );
  return new Set(found.map(({ right }) => right));
}

class Undone extends Error {}

/** What became of the verb for each record, and of nothing else: whatever was done is undone. */
async function outcomes(
  database: Database,
  asker: Asker,
  table: Table,
  verb: Verb,
  hasRight: boolean,
  marked: ReadonlyMap<RecommendationId, Designation>,
): Promise<ReadonlyMap<RecommendationId, Outcome>> {
  const found = new Map<RecommendationId, Outcome>();
  if (verb === "insert") {
    const rows = await database.asOwner((work) => rowsOf(work, table));
    for (const { id, row } of rows.filter((one) => marked.has(one.id))) {
      const attempt = database.write(asker, (work) => insertAgain(work, table, row));
      found.set(id, await attempt.then(() => "done" as const).catch(outcomeOfError));
    }
    return found;
  }
  const name = sql.identifier(table);
  const record = sql.raw(TABLES[table].record);
  const statements = {
    select: sql`select ${record} as id from ${name}`,
    update: sql`update ${name} set ${sql.raw(`${FIRST_COLUMN[table]} = ${FIRST_COLUMN[table]}`)} returning ${record} as id`,
    delete: sql`delete from ${name} returning ${record} as id`,
  };
  try {
    await database.write(asker, async ({ rows }) => {
      for (const { id } of await rows<{ id: RecommendationId }>(statements[verb])) found.set(id, "done");
      throw new Undone();
    });
  } catch (error) {
    if (error instanceof Undone) return found;
    if (hasRight) throw error;
    const outcome = outcomeOfError(error);
    return new Map([...marked.keys()].map((id) => [id, outcome]));
  }
  throw new Error("the transaction was not undone");
}

const FIRST_COLUMN: Readonly<Record<Table, string>> = {
  recommendations: "title",
  assignments: "agency",
  milestones: "title",
  evidence: "title",
  changes: "version",
  dependencies: "recommendation_id",
  marking_entries: "reason",
  coalition_proposals: "title",
  linked_effects: "reason",
  taskings: "request",
  tasking_offices: "standing",
  tasking_facts: "sequence",
  clearance_rounds: "title",
  clearance_texts: "title",
  clearance_facts: "sequence",
};

function rowsOf({ rows }: Work, table: Table) {
  const record = sql.raw(TABLES[table].record);
  return rows<{ id: RecommendationId; row: unknown }>(
    sql`select distinct on (1) ${record} as id, to_jsonb(t) as row from ${sql.identifier(table)} t order by 1`,
  );
}

/** The same row once more: the policy is asked before the key, so only a row that may be written meets its twin. */
async function insertAgain({ db }: Work, table: Table, row: unknown): Promise<void> {
  const name = sql.identifier(table);
  await db.execute(
    sql`insert into ${name} select * from jsonb_populate_record(null::${name}, ${JSON.stringify(row)}::jsonb)`,
  );
}

function outcomeOfError(error: unknown): Outcome {
  const message = error instanceof Error ? error.message : "";
  if (/duplicate key/.test(message)) return "done";
  if (/row-level security/.test(message)) return "refused";
  if (/permission denied/.test(message)) return "no right";
  throw error;
}
