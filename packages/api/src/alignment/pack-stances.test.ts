import { briefPortfolio, type PackTexts } from "@entente/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../seed/load-pack.ts";
import { seedSignature } from "../seed/seed-portfolio.ts";
import { type Caller, openTestApi, START, type TestApi } from "../testing/test-api.ts";

const HEADING = "country,issue,answer,since,confidence,source,locator,dated,indicator,year,figure,reason";
const LEAD = "EUU,committee-lead,3,2020-01-01,medium,survey,table 2,2021-01-01,,,,It counts three.";
const LAW = "USA,privacy-law,yes,2026-01-01,low,survey,table 3,2026-01-02,,,,It lists one law.";

function packOf(...rows: readonly string[]): PackTexts {
  return new Map([
    [
      "pack.json",
      '{ "id": "survey", "title": "A survey of stances", "optional": true, "license": "CC BY-NC 4.0" }',
    ],
    [
      "sources.csv",
      "id,publisher,title,year,license,license_class,locator,caveat\nsurvey,An institute,A survey,2021,CC BY-NC 4.0,share-alike-or-noncommercial,a page,Made up for a test\n",
    ],
    ["stances.csv", `${[HEADING, ...rows].join("\n")}\n`],
  ]);
}

let api: TestApi;
let reader: Caller;
const signature = seedSignature(briefPortfolio(START), { at: START, requestId: "packs" });
beforeAll(async () => {
  api = await openTestApi();
  reader = await api.as("reader");
});
afterAll(() => api.close());

async function cellOf(holder: string, issue: string) {
  const { cells, stances } = await reader.alignment.basis({});
  return {
    cell: cells.find((one) => one.holder === holder && one.issue === issue),
    stances: stances.filter((one) => one.holder === holder && one.issue === issue),
  };
}

describe("a data pack with stances", () => {
  it("is refused whole for one row that cannot be used, with file, line and remedy", async () => {
    const result = await loadPack(api.database, packOf(LEAD, LAW.replace("yes", "maybe")), signature);
    if (result.ok || result.error.code !== "pack-invalid") throw new Error("the pack was loaded");
    expect(result.error.problems).toMatchObject([{ file: "stances.csv", line: 3, field: "answer" }]);
    expect((await cellOf("EU", "committee-lead")).cell?.state).toBe("absent");
    expect((await reader.data.packs()).loaded).toEqual([]);
  });

  it("counts beside the register's own stances while it is loaded, each with its source and license", async () => {
    const before = await reader.alignment.between({ first: "USA", second: "EU" });
    const loaded = await loadPack(api.database, packOf(LEAD, LAW), signature);
    expect(loaded).toMatchObject({ ok: true, value: { outcome: "loaded", facts: 2 } });

    const lead = await cellOf("EU", "committee-lead");
    expect(lead.cell).toMatchObject({ state: "known", value: 3, stances: [0], seen: 0 });
    expect(lead.stances).toMatchObject([
      {
        sequence: 0,
        pack: "survey",
        stance: {
          value: 3,
          source: {
            title: "A survey",
            publisher: "An institute",
            license: "CC BY-NC 4.0",
            locator: "table 2",
            dated: "2021-01-01",
            caveat: "Made up for a test",
            confidence: "medium",
            basis: "public-record",
          },
        },
      },
    ]);
    expect((await cellOf("USA", "privacy-law")).cell).toMatchObject({ state: "known", value: true });
    const after = await reader.alignment.between({ first: "USA", second: "EU" });
    expect(after.pair.distance).not.toBe(before.pair.distance);
    expect(after.pair.coverage).toBeGreaterThan(before.pair.coverage);
    expect(after.stances.some(({ pack }) => pack === "survey")).toBe(true);
    const own = (await reader.alignment.stanceHistory({ holder: "EU", issue: "committee-lead" })).entries;
    expect(own).toEqual([]);
  });

  it("changes nothing when it is loaded twice, and takes its stances with it when they are gone from it", async () => {
    const before = await reader.alignment.basis({});
    const twice = await loadPack(api.database, packOf(LEAD, LAW), signature);
    expect(twice).toMatchObject({ ok: true, value: { outcome: "unchanged", version: 1 } });
    expect(await reader.alignment.basis({})).toEqual(before);

    const less = await loadPack(api.database, packOf(LEAD), signature);
    expect(less).toMatchObject({ ok: true, value: { outcome: "replaced", version: 2 } });
    expect((await cellOf("USA", "privacy-law")).cell).toMatchObject({ state: "known", value: false });
    expect((await cellOf("EU", "committee-lead")).cell?.state).toBe("known");
  });
});
