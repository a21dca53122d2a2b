import { followThrough, type OwedLine, owedLineOn } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CommitmentFilters, CommitmentRepository } from "../commitment-port.ts";
import { type Database, registerItself, type Statement } from "../database.ts";
import { repositories } from "../repositories.ts";
import { testHistories } from "../testing/commitments.ts";
import { ENGINES } from "../testing/engines.ts";
import { SEED_SIGNATURE, TEST_TODAY, testKey } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";
import { registerCommitments } from "./register-commitments.ts";

const MANY = 10_000;
/** Places, count, histories, and which of the recommendations that they name the asker may receive. */
const QUERIES_MAXIMUM = 4;
const WHOLE: CommitmentFilters = {
  forums: [],
  countries: [],
  technologies: [],
  states: [],
  word: "claimed",
  isDisputed: false,
  recommendation: null,
};

describe.each(ENGINES)(`${MANY} commitments on $name`, ({ open }) => {
  let database: Database;
  let commitments: CommitmentRepository;
  let asked: Statement[] = [];

  beforeAll(async () => {
    database = await open((statement) => {
      if (statement.text !== "begin" && statement.text !== "commit") asked.push(statement);
    });
    await fillRegister(database, []);
    await registerCommitments(database, testHistories(MANY), SEED_SIGNATURE);
    ({ commitments } = repositories(database, registerItself(SEED_SIGNATURE.by.person)));
  }, 300_000);
  afterAll(() => database.close());

  async function queriesOf(operation: () => Promise<unknown>): Promise<number> {
    asked = [];
    await operation();
    return asked.length;
  }

  it("are listed, counted and summed up with a handful of queries, however many there are", async () => {
    const page = (limit: number) => () => commitments.list({ ...WHOLE, cursor: null, limit }, TEST_TODAY);
    expect(await queriesOf(page(5))).toBe(await queriesOf(page(100)));
    expect(asked.length).toBeLessThanOrEqual(QUERIES_MAXIMUM);
    expect(await queriesOf(() => commitments.facets(WHOLE, TEST_TODAY))).toBe(1);
    expect(await queriesOf(() => commitments.obligations(WHOLE))).toBe(1);
  });

  it("are all in the rates", async () => {
    const lines: readonly OwedLine[] = (await commitments.obligations(WHOLE)).map((one) =>
      owedLineOn(one, TEST_TODAY),
    );
    const { claimed, verified, ...counts } = followThrough(lines, TEST_TODAY);
    expect(counts).toMatchObject({ commitments: MANY, obligations: 2 * MANY });
    expect(claimed.kept.whole).toBe(2 * MANY);
    expect(verified.notVerified).toBeGreaterThan(0);
    const { states } = await commitments.facets(WHOLE, TEST_TODAY);
    expect(states.map(({ value }) => value)).toEqual(["late", "dropped", "unclear", "open", "kept"]);
  });

  it("say that there are more than a thousand, and give the page after any of them by its index", async () => {
    const { total, nextCursor } = await commitments.list({ ...WHOLE, cursor: null, limit: 50 }, TEST_TODAY);
    expect(total).toEqual({ count: 1000, isCapped: true });
    await queriesOf(() => commitments.list({ ...WHOLE, cursor: nextCursor, limit: 50 }, TEST_TODAY));
    const [page] = asked;
    if (page === undefined) throw new Error("nothing was asked");
    const plan = await planOf(page);
    expect(plan).toContain("commitments_newest");
    expect(plan).not.toContain("Seq Scan");
  });

  it("are found by recommendation without reading the table", async () => {
    const linked = { ...WHOLE, recommendation: testKey("NONE-1"), cursor: null, limit: 50 };
    await queriesOf(() => commitments.list(linked, TEST_TODAY));
    const [page] = asked;
    if (page === undefined) throw new Error("nothing was asked");
    expect(await planOf(page)).toContain("commitments_recommendations");
  });

  /** How the database would answer the statement, as text. */
  async function planOf({ text, values }: Statement): Promise<string> {
    const parts = text.split(/\$(\d+)/);
    const pieces = parts.map((part, index) =>
      index % 2 === 0 ? sql.raw(part) : sql`${sql.param(values[Number(part) - 1])}`,
    );
    const rows = await database.read(registerItself(), (work) =>
      work.rows<{ "QUERY PLAN": string }>(sql`explain ${sql.join(pieces)}`),
    );
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  }
});
