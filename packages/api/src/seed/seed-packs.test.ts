import { briefPortfolio, packTexts, shippedPacks } from "@entente/data";
import { registerItself, repositories } from "@entente/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestApi, START, type TestApi } from "../testing/test-api.ts";
import { loadPack } from "./load-pack.ts";
import { seedPacks } from "./seed-packs.ts";
import { seedSignature } from "./seed-portfolio.ts";

const SHIPPED = shippedPacks();
const signature = seedSignature(briefPortfolio(), { at: START, requestId: "packs" });

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

const stored = () => repositories(api.database, registerItself()).packs;

describe("the packs that a register opens with", () => {
  it("are loaded once, optional ones left to the operator, and what people see otherwise stays", async () => {
    const reader = await api.as("reader");
    const facets = await reader.recommendation.facets();
    const { loaded, different } = await seedPacks(api.database, SHIPPED, signature);
    expect(loaded.map(({ pack, outcome, version }) => [pack.id, outcome, version])).toEqual([
      ["open", "loaded", 1],
      ["general-knowledge", "loaded", 1],
    ]);
    expect(different).toEqual([]);
    expect(await seedPacks(api.database, SHIPPED, signature)).toEqual({ loaded: [], different: [] });
    expect(await reader.recommendation.facets()).toEqual(facets);
  });

  it("are reported and left alone when the register holds another content", async () => {
    const changed = SHIPPED.map((pack) =>
      pack.id === "general-knowledge" ? { ...pack, contentHash: "f".repeat(64) } : pack,
    );
    const { loaded, different } = await seedPacks(api.database, changed, signature);
    expect([loaded, different.map(({ id }) => id)]).toEqual([[], ["general-knowledge"]]);
  });

  it("stay whole when a pack is refused, which loads nothing", async () => {
    const texts = new Map(SHIPPED.find(({ id }) => id === "taped-data-clauses")?.texts);
    texts.set("pairs.csv", texts.get("pairs.csv")?.replace("AUS,BRN", "AUS,XXX") ?? "");
    const refused = await loadPack(api.database, texts, signature);
    expect(refused).toMatchObject({
      ok: false,
      error: { problems: [{ file: "pairs.csv", line: 2, value: "XXX" }] },
    });
    expect((await stored().packs()).map(({ id }) => id)).toEqual(["general-knowledge", "open"]);
  });

  it("are joined by an optional one whose folder is loaded", async () => {
    const { path } = SHIPPED.find(({ id }) => id === "oxford-government-ai-readiness") ??
      SHIPPED[0] ?? { path: "" };
    const texts = packTexts(new URL(`../../../../${path}`, import.meta.url).pathname);
    const loaded = texts.ok ? await loadPack(api.database, texts.value, signature) : texts;
    expect(loaded).toMatchObject({ ok: true, value: { outcome: "loaded", facts: 193 } });
    expect(
      (await stored().sources()).find(({ pack }) => pack === "oxford-government-ai-readiness"),
    ).toMatchObject({
      licenseClass: "share-alike-or-noncommercial",
    });
  });
});
