import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, registerItself } from "../database.ts";
import type { PackContents } from "../pack-port.ts";
import type { Repositories } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { ENGINES } from "../testing/engines.ts";
import {
  countryOf,
  indicatorOf,
  packOf,
  TEST_COUNTRIES,
  testFigure,
  testIndicator,
  testPack,
} from "../testing/pack.ts";
import { SEED_SIGNATURE, TEST_NOW } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";
import { tableDigests } from "../testing/table-digests.ts";

describe.each(ENGINES)("data packs on $name", ({ open }) => {
  let database: Database;
  let packs: Repositories["packs"];
  let reference: Repositories["reference"];

  beforeAll(async () => {
    database = await open();
    ({ packs, reference } = await fillRegister(database, []));
    await load(testPack());
  });
  afterAll(() => database.close());

  async function load(pack: PackContents) {
    const loaded = await packs.load(pack, SEED_SIGNATURE);
    return loaded.ok ? loaded.value : loaded.error;
  }

  it("are listed with version, license, number of facts and who loaded them", async () => {
    expect(await packs.packs()).toEqual([
      {
        id: "test-pack",
        title: "A pack for tests",
        isOptional: false,
        license: "CC0 1.0",
        contentHash: "a".repeat(64),
        version: 1,
        facts: 8,
        at: TEST_NOW,
        by: SEED_SIGNATURE.by,
        personName: "Officer of STATE",
      },
    ]);
    expect(await packs.sources()).toEqual(testPack().sources.map((one) => ({ ...one, pack: "test-pack" })));
  });

  it("add the countries that the register lacks and keep the names that it has", async () => {
    const names = new Map((await reference.countries()).map(({ code, name }) => [code, name]));
    expect(names.get(countryOf("CHN"))).toBe("China");
    expect(names.get(countryOf("JPN"))).toBe("Japan");
  });

  it("give the countries of the set in its order, by the register's names", async () => {
    expect((await packs.focusCountries()).map(({ code, name, focus }) => [code, name, focus])).toEqual([
      ["JPN", "Japan", "core"],
      ["EU", "European Union", "bloc"],
      ["CHN", "China", "reference"],
    ]);
    expect(await packs.findCountry(countryOf("MEX"))).toMatchObject({ name: "Mexico", focus: null });
    expect(await packs.findCountry(countryOf("ZZZ"))).toBeNull();
  });

  it("tell what is known of whom, in whichever kind of fact", async () => {
    expect(await packs.known(TEST_COUNTRIES)).toEqual([
      { indicator: "club", country: "EU", latestYear: null, facts: 1 },
      { indicator: "club", country: "JPN", latestYear: null, facts: 1 },
      { indicator: "output", country: "CHN", latestYear: 2020, facts: 1 },
      { indicator: "output", country: "JPN", latestYear: 2021, facts: 2 },
      { indicator: "trade", country: "JPN", latestYear: 2021, facts: 1 },
      { indicator: "trade", country: "USA", latestYear: 2021, facts: 1 },
    ]);
  });

  it("give the latest figure of each series, a stated zero as zero, within the limit and with the total", async () => {
    const ofJapan = await packs.latestOfCountry(countryOf("JPN"), 10);
    expect(ofJapan).toEqual({
      rows: [{ ...testFigure("JPN", 2021, 0), firstYear: 2020, years: 2 }],
      total: 1,
    });
    const ofOutput = await packs.latestOfIndicator(indicatorOf("output"), null, 1);
    expect([ofOutput.rows.map(({ country }) => country), ofOutput.total]).toEqual([["CHN"], 2]);
    const of2020 = await packs.latestOfIndicator(indicatorOf("output"), 2020, 10);
    expect(of2020.rows.map(({ country, year }) => [country, year])).toEqual([
      ["CHN", 2020],
      ["JPN", 2020],
    ]);
    expect(await packs.yearsOf(indicatorOf("output"))).toEqual([
      { year: 2021, countries: 1 },
      { year: 2020, countries: 2 },
    ]);
    expect(await packs.series(indicatorOf("output"), countryOf("JPN"), 10)).toEqual({
      rows: [testFigure("JPN", 2021, 0), testFigure("JPN", 2020, 5.5)],
      total: 2,
    });
    expect(await packs.latestOfCountry(countryOf("USA"), 10)).toEqual({ rows: [], total: 0 });
  });

  it("give figures between countries in either direction", async () => {
    const trade = indicatorOf("trade");
    const [pair] = testPack().pairs;
    expect((await packs.latestPairs(trade, null, 5)).rows).toEqual([{ ...pair, firstYear: 2021, years: 1 }]);
    expect((await packs.latestPairs(trade, countryOf("USA"), 5)).total).toBe(1);
    expect((await packs.latestPairs(trade, countryOf("EU"), 5)).total).toBe(0);
    expect((await packs.pairSeries(trade, [countryOf("USA"), countryOf("JPN")], 5)).rows).toEqual([pair]);
  });

  it("give memberships of a country and of a group, and the facts of smaller kinds", async () => {
    expect((await packs.memberships({ country: countryOf("EU") }, 5)).rows).toEqual([
      testPack().memberships[1],
    ]);
    expect((await packs.memberships({ indicator: indicatorOf("club") }, 1)).total).toBe(2);
    expect(await packs.entries("pacts", countryOf("EU"), 5)).toEqual({
      rows: [{ pack: "test-pack", fact: { title: "A pact" } }],
      total: 1,
    });
    expect((await packs.entries("pacts", null, 1)).total).toBe(2);
  });

  it("find one indicator, and list all by theme", async () => {
    expect(await packs.findIndicator(indicatorOf("trade"))).toMatchObject({
      pack: "test-pack",
      technology: "ai",
    });
    expect(await packs.findIndicator(indicatorOf("nothing"))).toBeNull();
    expect((await packs.indicators()).map(({ id, form }) => [id, form])).toEqual([
      ["output", "figures"],
      ["club", "memberships"],
      ["trade", "pairs"],
    ]);
  });

  it("change nothing when they are loaded twice", async () => {
    const before = await tableDigests(database);
    expect(await load(testPack())).toEqual({ outcome: "unchanged", version: 1, facts: 8 });
    expect(await tableDigests(database)).toEqual(before);
  });

  it("are refused whole when another pack has their indicators or sources", async () => {
    const before = await tableDigests(database);
    expect(await load(testPack({ id: packOf("other"), contentHash: "c".repeat(64) }))).toEqual({
      code: "pack-names-taken",
      taken: [
        { kind: "indicator", id: "club", pack: "test-pack" },
        { kind: "indicator", id: "output", pack: "test-pack" },
        { kind: "indicator", id: "trade", pack: "test-pack" },
        { kind: "source", id: "bank", pack: "test-pack" },
      ],
    });
    expect(await tableDigests(database)).toEqual(before);
  });

  it("replace their earlier version by a changed one, with every load on record and audited", async () => {
    const changed = testPack({
      contentHash: "b".repeat(64),
      indicators: [testIndicator("output"), testIndicator("people", { unit: "persons" })],
      figures: [testFigure("JPN", 2022, 6), testFigure("CHN", 2022, 15, "people")],
      pairs: [],
      memberships: [],
      entries: [],
    });
    expect(await load(changed)).toEqual({ outcome: "replaced", version: 2, facts: 2 });
    expect((await packs.series(indicatorOf("output"), countryOf("JPN"), 10)).rows).toEqual([
      testFigure("JPN", 2022, 6),
    ]);
    expect(await packs.known(TEST_COUNTRIES)).toHaveLength(2);
    expect(await packs.entries("pacts", null, 5)).toEqual({ rows: [], total: 0 });
    expect(await packs.packs()).toMatchObject([{ version: 2, contentHash: "b".repeat(64), facts: 2 }]);

    const trail = await database.asOwner(({ rows }) =>
      rows<{ sequence: number; before: string | null; after: string }>(sql`
        select sequence, before, after from audit_rows where chain = 'pack:test-pack' order by sequence
      `),
    );
    expect(trail.map(({ sequence, before }) => [sequence, before?.includes("a".repeat(64)) ?? null])).toEqual(
      [
        [1, null],
        [2, true],
      ],
    );
    expect((await repositories(database, registerItself()).audit.verify()).firstBreak).toBeNull();
  });

  it("have their audit name a load that was altered behind the application's back", async () => {
    await database.asOwner(({ db }) => db.execute(sql`update pack_loads set facts = 3 where version = 2`));
    const { firstBreak } = await repositories(database, registerItself()).audit.verify();
    await database.asOwner(({ db }) => db.execute(sql`update pack_loads set facts = 2 where version = 2`));
    expect(firstBreak).toMatchObject({ record: "pack:test-pack", sequence: 2, fault: "row-altered" });
  });
});
