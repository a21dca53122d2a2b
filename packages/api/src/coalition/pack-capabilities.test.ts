import { briefPortfolio, shippedPacks } from "@entente/data";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../seed/load-pack.ts";
import { seedSignature } from "../seed/seed-portfolio.ts";
import { openTestApi, START, type TestApi } from "../testing/test-api.ts";

/** The shipped pack without its figures, which name countries that this register does not know. */
const CHIP_CAPABILITIES = new Map(
  [...(shippedPacks().find(({ id }) => id === "eto-chip-supply-chain")?.texts ?? [])].filter(([file]) =>
    ["pack.json", "sources.csv", "indicators.csv", "capabilities.csv"].includes(file),
  ),
);

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

describe("a data pack with capabilities", () => {
  it("counts while it is loaded, under its own license, and says who else is indispensable for chips", async () => {
    const signature = seedSignature(briefPortfolio(START), { at: START, requestId: "packs" });
    const loaded = await loadPack(api.database, CHIP_CAPABILITIES, signature);
    expect(loaded).toMatchObject({ ok: true, value: { outcome: "loaded" } });
    const caller = await api.as("reader");

    const { frontier } = await caller.coalition.frontier({ technology: "semiconductors" });
    expect(frontier.unattainable).toEqual([]);
    expect(frontier.essential.essential.map(({ member }) => member)).toEqual(["NLD", "TWN", "USA"]);
    const { cells } = await caller.coalition.basis();
    const fabrication = cells.find(
      ({ country, requirement }) => country === "TWN" && requirement === "chip-fabrication",
    );
    expect(fabrication?.inForce).toMatchObject({
      pack: "eto-chip-supply-chain",
      sequence: 0,
      capability: { level: 3, source: { license: "CC BY-NC 4.0" } },
    });
    expect(fabrication?.others.map(({ pack, capability }) => [pack, capability.level])).toEqual([[null, 4]]);
    const japan = cells.find(
      ({ country, requirement }) => country === "JPN" && requirement === "chip-process-tools",
    );
    expect([japan?.inForce, ...(japan?.others ?? [])].map((one) => one?.capability.level)).toEqual([2, 2, 4]);
  });
});
