import { briefPortfolio, shippedPacks } from "@entente/data";
import { describe, expect, it } from "vitest";
import { loadPack } from "../seed/load-pack.ts";
import { seedPacks } from "../seed/seed-packs.ts";
import { seedSignature } from "../seed/seed-portfolio.ts";
import { openTestApi, START } from "../testing/test-api.ts";

describe("a data pack with capabilities", () => {
  it("counts while it is loaded, under its own license, and says who else is indispensable for chips", async () => {
    const own = await openTestApi();
    const signature = seedSignature(briefPortfolio(START), { at: START, requestId: "packs" });
    const chips = shippedPacks().find(({ id }) => id === "eto-chip-supply-chain");
    await seedPacks(own.database, shippedPacks(), signature);
    const loaded = await loadPack(own.database, chips?.texts ?? new Map(), signature);
    expect(loaded.ok).toBe(true);
    const caller = await own.as("reader");

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
    await own.close();
  });
});
