import type { stateRivalryInput, stateTensionInput } from "@entente/contract";
import { registerItself, repositories } from "@entente/db";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { z } from "zod";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let reader: Caller;
let analyst: Caller;
beforeAll(async () => {
  api = await openTestApi();
  reader = await api.as("reader");
  analyst = await api.as("analyst");
});
afterAll(() => api.close());

const SOURCE = { title: "A paper", locator: "page 4", dated: "2026-03-01" };
type Tension = z.input<typeof stateTensionInput>;
const tension = (changes: Partial<Tension> = {}): Tension => ({
  first: { kind: "recommendation", key: "TEL-1" },
  second: { kind: "policy", country: "JPN", name: "Support for its own vendors" },
  statement: "Open interfaces help vendors that are not its own.",
  source: SOURCE,
  reason: "Read in the paper.",
  ...changes,
});
type Rivalry = z.input<typeof stateRivalryInput>;
const rivalry = (changes: Partial<Rivalry> = {}): Rivalry => ({
  kind: "commercial-rivalry",
  between: ["JPN", "KOR"],
  technology: "semiconductors",
  level: 3,
  reason: "Both make memory.",
  source: SOURCE,
  ...changes,
});

describe("the register of tensions", () => {
  it("opens with what the brief states, who put it there, and the balance of the ledger", async () => {
    const { entries, standing, balance, recommendations } = await reader.tension.register();
    expect(
      entries.filter(({ stated }) => stated.length > 0).map(({ first, second }) => [first, second]),
    ).toEqual([
      [
        { kind: "recommendation", key: "CHIP-1" },
        { kind: "recommendation", key: "CHIP-2" },
      ],
      [
        { kind: "recommendation", key: "SUPPLY-1" },
        { kind: "policy", country: "USA", name: "Preference to buy American and to bring production home" },
      ],
      [
        { kind: "recommendation", key: "SUPPLY-1" },
        { kind: "policy", country: "USA", name: "Tariffs still imposed on allies" },
      ],
    ]);
    expect(standing).toHaveLength(3);
    expect(recommendations.map(({ key }) => key)).toContain("CHIP-1");
    expect([balance.records, balance.withoutSide, balance.protection.records > 0]).toEqual([32, 0, true]);
  });

  it("finds recommendations whose linked changes pull a country two ways", async () => {
    const before = (await reader.tension.register()).entries.filter(({ found }) => found !== null).length;
    const change = { holder: "USA", issue: "privacy-law", to: false, reason: "A trial." };
    await analyst.alignment.linkChange({ ...change, recommendation: "TEL-1", seen: 0 });
    const { entries, issues } = await reader.tension.register();
    const found = entries.filter((entry) => entry.found !== null);
    expect(found.length).toBeGreaterThan(before);
    const pair = found.find(({ first, second }) => JSON.stringify([first, second]).includes("TEL-1"));
    expect(pair?.found?.changes[0]).toMatchObject({ holder: "USA", issue: "privacy-law", apart: 1 });
    expect(issues.map(({ id }) => id as string)).toContain("privacy-law");
  });

  it("shows a recommendation what pulls against it, stated or found, with who says so", async () => {
    const chip = await reader.tension.ofRecommendation({ recommendation: "CHIP-1" });
    expect(chip.entries.map(({ counterpart, stated }) => [counterpart, stated.length])).toEqual([
      [{ kind: "recommendation", key: "CHIP-2" }, 1],
    ]);
    expect(chip.standing.map(({ id }) => id)).toEqual(chip.entries[0]?.stated.map(({ id }) => id));
    expect(chip.recommendations.map(({ key }) => key)).toEqual(["CHIP-2"]);
    expect(chip.marking?.banner).toBe("UNCLASSIFIED");
    const supply = await reader.tension.ofRecommendation({ recommendation: "SUPPLY-1" });
    expect(supply.entries.map(({ counterpart }) => counterpart.kind)).toEqual(["policy", "policy"]);
    const linked = await reader.tension.ofRecommendation({ recommendation: "TEL-1" });
    const { entries } = await reader.tension.register();
    const own = entries.filter(({ first, second }) => JSON.stringify([first, second]).includes('"TEL-1"'));
    expect(linked.entries.map(({ counterpart: _counterpart, ...entry }) => entry)).toEqual(own);
    expect(linked.issues.map(({ id }) => String(id))).toEqual(["privacy-law"]);
    expect(await reader.tension.ofRecommendation({ recommendation: "HOME-4" })).toEqual({
      marking: null,
      entries: [],
      standing: [],
      issues: [],
      recommendations: [],
    });
  });

  it("answers for a recommendation that is not there as for nothing, and nobody abroad", async () => {
    const nowhere = reader.tension.ofRecommendation({ recommendation: "NONE-1" });
    expect(await refused(nowhere)).toMatchObject({ code: "not-found", value: "NONE-1" });
    const liaison = await api.as("gbr-liaison");
    const denied = liaison.tension.ofRecommendation({ recommendation: "CHIP-1" });
    expect(await refusedWith(denied)).toBe("role-not-allowed");
  });

  it("asks the register as often for five statements about a recommendation as for fifty, and at most 12 times", async () => {
    const ask = async () => {
      let reads = 0;
      const counted: typeof api.database = {
        ...api.database,
        read: (asker, work) => {
          reads += 1;
          return api.database.read(asker, work);
        },
      };
      const counting = await api.as("reader", { repositories: repositories(counted, registerItself()) });
      const { entries } = await counting.tension.ofRecommendation({ recommendation: "STD-1" });
      return { reads, stated: entries.length };
    };
    const state = (from: number, to: number) =>
      Promise.all(
        Array.from({ length: to - from }, (_, index) => {
          const second = { kind: "policy" as const, country: "JPN", name: `Rule ${from + index}` };
          const first = { kind: "recommendation" as const, key: "STD-1" };
          return analyst.tension.state(tension({ first, second }));
        }),
      );
    await state(0, 5);
    const few = await ask();
    await state(5, 50);
    const many = await ask();
    expect([few.stated, many.stated]).toEqual([5, 50]);
    expect(many.reads).toBe(few.reads);
    expect(many.reads).toBeLessThanOrEqual(12);
  });

  it("takes a tension with its source, and takes it back with a reason", async () => {
    const { id } = await analyst.tension.state(tension());
    const keys = async () => (await reader.tension.register()).standing.map((one) => one.id);
    expect(await keys()).toContain(id);
    expect(await refusedWith(analyst.tension.state(tension()))).toBe("tension-repeated");
    expect(await refused(analyst.tension.withdraw({ id, seen: 3, reason: "Misread." }))).toMatchObject({
      code: "not-found",
    });
    await analyst.tension.withdraw({ id, seen: 1, reason: "Misread." });
    expect(await keys()).not.toContain(id);
    expect(await refusedWith(analyst.tension.withdraw({ id, seen: 2, reason: "Again." }))).toBe(
      "nothing-to-withdraw",
    );
    expect((await analyst.tension.state(tension())).sequence).toBe(1);
  });

  it.each<[string, Partial<Tension>, string]>([
    [
      "of no recommendation",
      { first: { kind: "policy", country: "USA", name: "Tariffs" } },
      "tension-without-recommendation",
    ],
    ["of one that is not there", { first: { kind: "recommendation", key: "NONE-1" } }, "not-found"],
    ["with itself", { second: { kind: "recommendation", key: "TEL-1" } }, "tension-with-itself"],
    [
      "with a policy of no country",
      { second: { kind: "policy", country: "ZZZ", name: "Tariffs" } },
      "country-unknown",
    ],
  ])("refuses a tension %s", async (_, changes, code) => {
    expect(await refusedWith(analyst.tension.state(tension(changes)))).toBe(code);
  });
});

describe("rivalry", () => {
  it("costs what is stated, and leaves open what nobody has stated", async () => {
    const asked = { members: ["USA", "JPN", "KOR"], technologies: ["semiconductors"] };
    const commercial = async () =>
      (await reader.tension.costs(asked)).costs.find(({ kind }) => kind === "commercial-rivalry");
    expect(await commercial()).toMatchObject({ statedPairs: 0, low: 0, high: 12, worst: null });
    const { id } = await analyst.tension.stateRivalry(rivalry());
    expect(await commercial()).toMatchObject({ statedPairs: 1, low: 3, high: 11, worst: { level: 3 } });
    const elsewhere = await reader.tension.costs({ ...asked, technologies: ["ai"] });
    expect(elsewhere.costs[0]?.statedPairs).toBe(0);

    const { rivalries } = await reader.tension.rivalries();
    expect(rivalries.map((one) => [one.id, one.rivalry.level])).toEqual([[id, 3]]);
    await analyst.tension.withdrawRivalry({ id, seen: 1, reason: "Misread." });
    expect((await commercial())?.statedPairs).toBe(0);
  });

  it.each<[string, Partial<Rivalry>, string]>([
    ["off the scale", { level: 5 }, "rivalry-level-invalid"],
    ["with itself", { between: ["JPN", "JPN"] }, "rivalry-with-itself"],
    ["with no country", { between: ["JPN", "ZZZ"] }, "country-unknown"],
    ["on no technology", { technology: "magic" }, "not-found"],
  ])("%s is refused", async (_, changes, code) => {
    expect(await refusedWith(analyst.tension.stateRivalry(rivalry(changes)))).toBe(code);
  });
});
