import { type RecommendationKey, sightOf } from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asker, type Database, registerItself } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { commitmentKey, testCommitment } from "../testing/commitments.ts";
import { ENGINES } from "../testing/engines.ts";
import { TEST_DESIGNATIONS, TEST_VIEWERS } from "../testing/markings.ts";
import { signedBy, TEST_TODAY, testKey, testRecord } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";
import { testTasking } from "../testing/taskings.ts";

const [OPEN, HIDDEN] = [testKey("CHIP-1"), testKey("CHIP-2")];
const LINE = commitmentKey("TTC6-1");
const SIGNATURE = signedBy("NIST");
const WHOLE = {
  forums: [],
  countries: [],
  technologies: [],
  states: [],
  word: "claimed",
  isDisputed: false,
} as const;

/** CHIP-2 is for NIST and STATE alone; NSF asks. */
describe.each(ENGINES)("records that other things name on $name", ({ open }) => {
  let database: Database;
  let insider: Repositories;
  let outsider: Repositories;
  let outside: Asker;

  beforeAll(async () => {
    database = await open();
    const [first, second] = [testRecord("CHIP-1"), testRecord("CHIP-2")];
    const register = await fillRegister(database, [first, second]);
    const designation = TEST_DESIGNATIONS["listed agencies"];
    if (designation === undefined) throw new Error("nothing is listed");
    const entry = { kind: "changed", designation, reason: "For the test.", request: null } as const;
    await register.marking.append(second.recommendation.id, entry, 0, SIGNATURE);
    outside = askerLike("officer of NSF");
    insider = repositories(database, askerLike("officer of STATE"));
    outsider = repositories(database, outside);
  });
  afterAll(() => database.close());

  function askerLike(name: string): Asker {
    const viewer = TEST_VIEWERS[name];
    if (viewer === undefined || viewer.kind === "public") throw new Error(`no ${name}`);
    return { person: viewer.person, sight: sightOf(viewer, "look") };
  }
  async function stored(from: Repositories) {
    const found = await from.commitments.find(LINE);
    if (found === null) throw new Error("the commitment is not there");
    return found;
  }
  const link = (kind: "linked" | "unlinked", recommendation: RecommendationKey) =>
    ({ kind, recommendation, reason: "It carries it out.", basis: "proposal" }) as const;
  async function tell(from: Repositories, change: ReturnType<typeof link>): Promise<void> {
    const saved = await from.commitments.append(await stored(from), change, SIGNATURE);
    if (!saved.ok) throw new Error(saved.error.code);
  }

  it("are left out of a commitment for whoever may not receive them, without a gap", async () => {
    await insider.commitments.make(testCommitment("TTC6-1", { recommendations: [HIDDEN] }), SIGNATURE);
    await tell(insider, link("unlinked", HIDDEN));
    await tell(insider, link("linked", HIDDEN));
    await tell(outsider, link("linked", OPEN));

    const { shown } = await stored(outsider);
    expect([shown.version, shown.record.commitment.recommendations]).toEqual([2, [OPEN]]);
    const history = await outsider.commitments.history(LINE);
    expect(history.map(({ sequence, entry }) => [sequence, entry.kind])).toEqual([
      [2, "linked"],
      [1, "made"],
    ]);
    expect(JSON.stringify(history)).not.toContain(HIDDEN);
    const [owed] = await outsider.commitments.obligations({ ...WHOLE, recommendation: null });
    expect(owed?.recommendations).toEqual([OPEN]);
  });

  it("stay in it for whoever may, also after a change by somebody who does not know them", async () => {
    const { shown, record, version } = await stored(insider);
    expect(shown).toEqual({ record, version });
    expect(record.commitment.recommendations).toEqual([HIDDEN, OPEN]);
    expect((await insider.commitments.history(LINE)).length).toBe(4);
  });

  it("find no commitment for whoever may not receive them, as a key that is not there finds none", async () => {
    const found = async (from: Repositories, recommendation: RecommendationKey) => {
      const filters = { ...WHOLE, recommendation };
      const page = await from.commitments.list({ ...filters, cursor: null, limit: 5 }, TEST_TODAY);
      const { forums } = await from.commitments.facets(filters, TEST_TODAY);
      return [page.total.count, forums.length, (await from.commitments.obligations(filters)).length];
    };
    expect(await found(insider, HIDDEN)).toEqual([1, 1, 2]);
    expect(await found(outsider, HIDDEN)).toEqual(await found(outsider, testKey("CHIP-99")));
    expect(await found(outsider, HIDDEN)).toEqual([0, 0, 0]);
  });

  it("take what is asked about them out of sight, with its answers and its counts", async () => {
    const fact = { ...testTasking("2026-12-01", ["NSF"], signedBy("STATE")), about: HIDDEN };
    await insider.taskings.appendSet(fact, SIGNATURE);
    const query = { side: "owed", state: "open", cursor: null, limit: 5 } as const;
    const asNsf = async (from: Repositories) => (await from.taskings.list("NSF" as never, query)).total.count;
    expect([await asNsf(insider), await asNsf(outsider)]).toEqual([1, 0]);
    expect(await outsider.taskings.find(fact.tasking)).toBeNull();
  });

  it("take the rows of the audit that tell of them out of sight, and no others", async () => {
    const told = async (asker: Asker) =>
      database.read(asker, ({ rows }) =>
        rows<{ records: readonly string[] }>(
          sql`select records_in(chain, object, before, after) as records from audit_rows`,
        ),
      );
    const [all, seen] = await Promise.all([told(registerItself()), told(outside)]);
    const open = all.filter(({ records }) => !records.includes(HIDDEN));
    expect(open.length).toBeLessThan(all.length);
    expect(seen.length).toBe(open.length);
  });

  it("are named by no report of a broken audit to whoever may not know them", async () => {
    await database.asOwner(({ db }) =>
      db.execute(sql`update audit_rows set hash = 'x' where object = ${HIDDEN} and sequence = 1`),
    );
    const [forInsider, forOutsider] = await Promise.all([insider.audit.verify(), outsider.audit.verify()]);
    expect(forInsider.firstBreak?.key).toBe(HIDDEN);
    expect(forOutsider.firstBreak).toMatchObject({ key: null, record: forInsider.firstBreak?.record });
    expect(JSON.stringify(forOutsider)).not.toContain(HIDDEN);
  });
});
