import {
  type CalendarDate,
  type Implementation,
  ok,
  type RecommendationKey,
  type RecordChange,
} from "@entente/domain";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../database.ts";
import type { Repositories } from "../ports.ts";
import { reported } from "../testing/claims.ts";
import { ENGINES } from "../testing/engines.ts";
import { dueOn, signedBy, TEST_NOW, testKey, testRecord } from "../testing/records.ts";
import { agencyOf, mainSeatOf } from "../testing/reference.ts";
import { fillRegister, getStored } from "../testing/register.ts";
import { registerRecords } from "./register.ts";

const key = testKey;

describe.each(ENGINES)("appending a change on $name", ({ open }) => {
  let database: Database;
  let repositories: Repositories;
  const stored = (of: RecommendationKey) => getStored(repositories.recommendations, of);

  beforeAll(async () => {
    database = await open();
    repositories = await fillRegister(database, [
      testRecord("APP-1"),
      testRecord("APP-2", { dependsOn: [key("APP-1")], schedule: dueOn("2027-01-01" as CalendarDate) }),
      testRecord("APP-3", { dependsOn: [key("APP-2")] }),
      testRecord("APP-4"),
      testRecord("APP-5"),
      testRecord("RACE-1"),
    ]);
  });
  afterAll(() => database.close());

  it("gives the record back as it was registered", async () => {
    const record = testRecord("BACK-1", { milestones: [] });
    await registerRecords(database, [record], signedBy("STATE"));
    const found = await stored(key("BACK-1"));
    expect(found.record).toEqual(record);
    expect(found).toMatchObject({ version: 1, registeredAt: TEST_NOW, updatedAt: TEST_NOW });
  });

  it("returns the new version and shows the change with its author", async () => {
    const before = await stored(key("APP-4"));
    const change = reported(before, "in-progress");
    expect(await repositories.recommendations.append(before, change, signedBy("NIST"))).toEqual(ok(2));
    const after = await stored(key("APP-4"));
    expect(after.version).toBe(2);
    expect(after.record.facts).toEqual(change.kind === "facts-stated" ? change.facts : []);
    expect(await repositories.recommendations.history(key("APP-4"), 10)).toEqual([
      {
        version: 2,
        at: TEST_NOW,
        by: signedBy("NIST").by,
        personName: "Officer of NIST",
        seatTitle: "Director, NIST",
        change,
      },
    ]);
    expect(await repositories.recommendations.changesSince(key("APP-4"), 2)).toEqual([]);
  });

  it("refuses a version that has moved on, names the present one and writes nothing", async () => {
    const before = await stored(key("APP-5"));
    await repositories.recommendations.append(before, reported(before, "planned"), signedBy("NIST"));
    const rows = await countRows(database);
    const refused = await repositories.recommendations.append(
      before,
      reported(before, "in-progress"),
      signedBy("NIST"),
    );
    expect(refused).toEqual({
      ok: false,
      error: { code: "changed-meanwhile", key: "APP-5", expected: 1, actual: 2 },
    });
    expect(await countRows(database)).toEqual(rows);
  });

  it("appends several changes or none of them", async () => {
    const [first, stale] = [await stored(key("APP-4")), { ...(await stored(key("APP-5"))), version: 1 }];
    const rows = await countRows(database);
    const changes = [first, stale].map((record) => ({
      stored: record,
      change: reported(record, "declined"),
    }));
    expect(await repositories.recommendations.appendAll(changes, signedBy("NIST"))).toMatchObject({
      ok: false,
      error: { key: "APP-5", expected: 1, actual: 2 },
    });
    expect(await countRows(database)).toEqual(rows);

    const fresh = [first, await stored(key("APP-5"))];
    const all = fresh.map((record) => ({ stored: record, change: reported(record, "declined") }));
    expect(await repositories.recommendations.appendAll(all, signedBy("NIST"))).toEqual(ok([3, 3]));
  });

  it("unblocks what waits for a record once it is claimed, and blocks it again when the claim is withdrawn", async () => {
    expect((await stored(key("APP-2"))).health.findings).toContainEqual({ kind: "blocked", by: ["APP-1"] });
    const unlocking = async () =>
      (await repositories.recommendations.mostUnlocking(10)).map(({ row, direct, all }) => [
        row.key,
        direct,
        all,
      ]);
    expect(await unlocking()).toEqual([
      ["APP-1", 1, 2],
      ["APP-2", 1, 1],
    ]);

    await move(key("APP-1"), "in-progress");
    await move(key("APP-1"), "implemented");
    const free = await stored(key("APP-2"));
    expect(free.health.findings.map(({ kind }) => kind)).not.toContain("blocked");
    expect(free.version).toBe(1);
    expect(free.prerequisites).toMatchObject([{ key: "APP-1", isOpen: false }]);
    expect(await unlocking()).toEqual([["APP-2", 1, 1]]);

    await move(key("APP-1"), "in-progress");
    expect((await stored(key("APP-2"))).health.findings).toContainEqual({ kind: "blocked", by: ["APP-1"] });
    expect((await unlocking()).map(([unlocks]) => unlocks)).toContain("APP-1");
  });

  it("never lets two dependencies that are added at once close a cycle", async () => {
    const [one, two] = [await stored(key("APP-4")), await stored(key("APP-5"))];
    const added = (prerequisite: RecommendationKey): RecordChange => ({
      kind: "dependency-added",
      prerequisite,
      reason: "found on review",
    });
    const { recommendations } = repositories;
    const results = await Promise.all([
      recommendations.append(one, added(key("APP-5")), signedBy("NIST")),
      recommendations.append(two, added(key("APP-4")), signedBy("NIST")),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    const { edges } = await repositories.recommendations.neighborhood(key("APP-4"), 10);
    expect(edges).toHaveLength(1);
  });

  it("lets one of two simultaneous changes win, 1,000 times of 1,000, and tells the other the newer version", async () => {
    const { recommendations } = repositories;
    let present = await stored(key("RACE-1"));
    for (let race = 0; race < 1000; race += 1) {
      const change = contactChanged(race);
      const results = await Promise.all(
        [1, 2].map(() => recommendations.append(present, change, signedBy("NIST"))),
      );
      const version = present.version + 1;
      expect(results.filter((result) => result.ok)).toEqual([ok(version)]);
      expect(results.filter((result) => !result.ok)).toMatchObject([{ error: { actual: version } }]);
      present = { ...present, version };
    }
    expect((await stored(key("RACE-1"))).version).toBe(1001);
  });

  async function move(of: RecommendationKey, to: Implementation): Promise<void> {
    const record = await stored(of);
    expect(
      (await repositories.recommendations.append(record, reported(record, to), signedBy("NIST"))).ok,
    ).toBe(true);
  }
});

function contactChanged(turn: number): RecordChange {
  const mainContact = turn % 2 === 0 ? null : mainSeatOf("NIST");
  return { kind: "contact-changed", agency: agencyOf("NIST"), mainContact, alternateContact: null };
}

async function countRows(database: Database): Promise<unknown> {
  return database.asOwner(({ rows }) =>
    rows(sql`
      select (select count(*) from changes) as changes, (select count(*) from audit_rows) as audit,
        (select sum(sequence) from audit_heads) as heads, (select sum(version) from recommendations) as versions
    `),
  );
}
