import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { type Caller, openTestApi, START, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  reader = await api.as("reader");
});
afterAll(() => api.close());

describe("alignment.gains", () => {
  it("gives every open recommendation the gain that triage counts with", async () => {
    const [{ rows, total, on }, triage] = await Promise.all([
      reader.alignment.gains(),
      reader.priority.triage({}),
    ]);
    expect(on).toBe(START.slice(0, 10));
    expect([rows.length, total]).toEqual([triage.rows.length, triage.total]);
    const counted = new Map(triage.rows.map(({ key, alignment }) => [key, alignment]));
    for (const { key, gain, reason } of rows) expect({ gain, reason }).toEqual(counted.get(key));
    expect(rows.find(({ key }) => key === "DATA-1")?.gain).toBeGreaterThan(0);
  });

  it("refuses a partner liaison", async () => {
    expect(await refusedWith((await api.as("gbr-liaison")).alignment.gains())).toBe("role-not-allowed");
  });
});

describe("alignment.gain", () => {
  it("says which stance changes, what it takes off the mean distance, and which pairs move", async () => {
    const answer = await reader.alignment.gain({ recommendation: "DATA-1" });
    const { linked, effect, countries, issues } = answer;
    if (linked === null || effect === null) throw new Error("nothing is linked to DATA-1");
    const { group, changes } = linked.effect;
    const supposed = await reader.alignment.whatIf({ holders: [...group], recommendations: ["DATA-1"] });
    expect(effect).toEqual(supposed.effect);
    expect([answer.gain, answer.reason, answer.seen]).toEqual([effect.reduction, null, linked.sequence]);
    expect(effect.changes.map(({ holder, issue }) => [holder, issue])).toEqual(
      changes.map(({ holder, issue }) => [holder, issue]),
    );
    const pair = effect.pairs.find(({ first, second }) => [first, second].toSorted().join() === "EU,USA");
    expect(pair?.reduction).toBeGreaterThan(0);
    expect(countries.map(({ code }) => code).toSorted()).toEqual([...group].toSorted());
    expect(issues.map(({ id }) => id)).toEqual([...new Set(changes.map(({ issue }) => issue))]);
  });

  it("is absent with its reason where nothing is linked, whether nothing ever was or all was taken back", async () => {
    const nothing = { gain: null, reason: "no-change-linked", effect: null, issues: [] };
    expect(await reader.alignment.gain({ recommendation: "CHIP-1" })).toMatchObject({
      ...nothing,
      seen: 0,
      linked: null,
      countries: [],
    });
    const analyst = await api.as("analyst");
    const change = { recommendation: "CHIP-2", holder: "USA", issue: "privacy-law" };
    await analyst.alignment.linkChange({ ...change, seen: 0, to: true, reason: "Our reading." });
    await analyst.alignment.unlinkChange({ ...change, seen: 1, reason: "It asks for no such thing." });
    expect(await reader.alignment.gain({ recommendation: "CHIP-2" })).toMatchObject({ ...nothing, seen: 2 });
  });

  it("refuses a recommendation that is not there, and a partner liaison", async () => {
    const unknown = { code: "not-found", kind: "recommendation", value: "CHIP-99" };
    expect(await refused(reader.alignment.gain({ recommendation: "CHIP-99" }))).toMatchObject(unknown);
    const liaison = await api.as("gbr-liaison");
    expect(await refusedWith(liaison.alignment.gain({ recommendation: "DATA-1" }))).toBe("role-not-allowed");
  });
});
