import { distanceBetween, issueSet, stanceTable } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused } from "../testing/refused.ts";
import { type Caller, openTestApi, START, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  reader = await api.as("reader");
});
afterAll(() => api.close());

const PAIR = { first: "USA", second: "EU" } as const;
const ENACT = { holder: "USA", issue: "privacy-law", to: true };
const BRIEF_DAY = "2021-10-31";

describe("what the register opens with", () => {
  it("shows issues with their weights, who holds what by whose source, and what is missing or contested", async () => {
    const { model, cells, stances, effects, countries, on } = await reader.alignment.basis({});
    expect(on).toBe(START.slice(0, 10));
    expect(model.model.issues.map(({ weightReason }) => weightReason)).not.toContain("");
    expect(cells).toHaveLength(model.model.issues.length * model.model.holders.length);
    expect(countries).toHaveLength(model.model.holders.length);
    const cellOf = (holder: string, issue: string) =>
      cells.find((cell) => cell.holder === holder && cell.issue === issue);
    expect(cellOf("USA", "privacy-law")).toMatchObject({ state: "known", value: false });
    expect(cellOf("EU", "committee-lead")).toMatchObject({
      state: "absent",
      value: null,
      stances: [],
      seen: 0,
    });
    const contested = cellOf("GBR", "standards-lead");
    expect(contested).toMatchObject({ state: "contested", value: null });
    expect(contested?.stances).toHaveLength(2);
    for (const { stance, personName } of stances) {
      expect([stance.source.title, stance.source.license, stance.source.locator, personName]).not.toContain(
        "",
      );
    }
    expect(effects.map(({ effect }) => effect.recommendation)).toContain("DATA-1");
  });

  it("shows the stances that were in force on an earlier day", async () => {
    const { cells, stances } = await reader.alignment.basis({ on: BRIEF_DAY });
    const india = cells.find(({ holder, issue }) => holder === "IND" && issue === "privacy-law");
    expect(india?.state).toBe("contested");
    expect(stances.every(({ stance }) => stance.since <= BRIEF_DAY)).toBe(true);
  });
});

describe("distances", () => {
  it("are over the wire the digits that the package gives on the same stances", async () => {
    const [{ model, stances }, { pairs }] = await Promise.all([
      reader.alignment.basis({}),
      reader.alignment.pairs({}),
    ]);
    const issues = issueSet(model.model.issues);
    if (!issues.ok) throw new Error(issues.error.code);
    const table = stanceTable({
      holders: model.model.holders.map(({ country }) => country),
      issues: issues.value,
      stances: stances.map(({ stance }) => stance),
    });
    if (!table.ok) throw new Error(table.error.code);
    for (const { first, second, distance, coverage } of pairs) {
      const own = distanceBetween(table.value, first, second);
      expect(own.ok ? [own.value.distance, own.value.coverage] : own).toEqual([distance, coverage]);
    }
  });

  it("count everyone but references, whom they take in when named", async () => {
    const { holders, pairs, group } = await reader.alignment.pairs({});
    expect(holders).toHaveLength(17);
    expect(pairs).toHaveLength((17 * 16) / 2);
    expect(group.mean).toBeGreaterThan(0);
    const named = await reader.alignment.pairs({ holders: ["USA", "CHN"], families: ["standards"] });
    expect(named.pairs.map(({ first, second }) => `${first} ${second}`)).toEqual(["USA CHN"]);
  });

  it("take other weights for one question, by issue and by family", async () => {
    const weights = { issues: { "privacy-law": 0 } };
    const asked = { holders: ["USA", "EU"], families: ["data-governance" as const] };
    const [own, without] = await Promise.all([
      reader.alignment.between({ ...asked, ...PAIR }),
      reader.alignment.between({ ...asked, ...PAIR, weights }),
    ]);
    expect(without.pair.distance).toBeLessThan(own.pair.distance ?? 0);
    const families = { "data-governance": 0, standards: 1, regulation: 0 };
    const [standards, weighed] = await Promise.all([
      reader.alignment.between({ ...PAIR, families: ["standards"] }),
      reader.alignment.between({ ...PAIR, weights: { families } }),
    ]);
    expect(weighed.pair.distance).toBeCloseTo(standards.pair.distance ?? Number.NaN, 12);
  });

  it("answer one country, and two without an issue in common, with the reason", async () => {
    const alone = await reader.alignment.pairs({ holders: ["USA"] });
    expect(alone.group).toMatchObject({ mean: null, reason: "fewer-than-two-holders" });
    const early = await reader.alignment.between({ ...PAIR, on: "1960-01-01" });
    expect(early.pair).toMatchObject({ distance: null, reason: "no-shared-issue" });
  });
});

describe("one pair", () => {
  it("is explained by issue, with the sources behind it, what would close it and who recommends it", async () => {
    const { pair, stances, moves, chance } = await reader.alignment.between(PAIR);
    const parts = pair.contributions.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(parts).toBeCloseTo(pair.distance ?? Number.NaN, 12);
    for (const { issue } of pair.contributions) {
      const sides: readonly string[] = stances
        .filter((stance) => stance.issue === issue)
        .map(({ holder }) => holder);
      expect([issue, sides.includes("USA"), sides.includes("EU")]).toEqual([issue, true, true]);
    }
    const law = moves.find(({ holder, issue }) => holder === "USA" && issue === "privacy-law");
    expect(law).toMatchObject({ from: false, to: true, recommendations: ["DATA-1"] });
    expect(chance[0]?.agreement.agreement).toBeLessThan(1);
  });

  it("may be of a reference, which then counts in its group", async () => {
    const { pair } = await reader.alignment.between({ first: "USA", second: "CHN" });
    expect(pair.coverage).toBeGreaterThan(0.5);
  });
});

describe("a group", () => {
  it("is shown with its weakest pair, where it is apart and how far that is from chance", async () => {
    const { group, spreads, chance } = await reader.alignment.group({ holders: ["USA", "EU", "JPN", "IND"] });
    const parts = spreads.reduce((sum, { contribution }) => sum + contribution, 0);
    expect(parts).toBeCloseTo(group.mean ?? Number.NaN, 12);
    expect(group.weakest?.pairs.length).toBeGreaterThan(0);
    expect(chance.length).toBeGreaterThan(0);
  });

  it("is drawn with how badly that fits", async () => {
    const { map } = await reader.alignment.map({});
    expect(map.places).toHaveLength(17);
    expect(map.stress).toBeLessThan(0.2);
  });
});

describe("blocs", () => {
  it("are the transatlantic and the transpacific unless others are chosen, with those between them", async () => {
    const { first, second, comparison, outsiders } = await reader.alignment.blocs({});
    expect([first, second]).toEqual([
      ["CAN", "DEU", "EU", "FRA", "GBR", "ITA"],
      ["AUS", "IND", "JPN"],
    ]);
    expect(comparison.separation).toBeGreaterThan(0);
    expect(outsiders.map(({ holder }) => holder)).toContain("USA");
    const chosen = await reader.alignment.blocs({
      first: { kind: "countries", members: ["USA"] },
      second: { kind: "countries", members: ["CHN", "IND"] },
    });
    expect(chosen.comparison).toMatchObject({ separation: null, reason: "bloc-of-one" });
  });

  it("are refused when one is empty or both have a member", async () => {
    const sides = (first: string[], second: string[]) =>
      reader.alignment.blocs({
        first: { kind: "countries", members: first },
        second: { kind: "countries", members: second },
      });
    expect(await refused(sides([], ["USA"]))).toEqual({ code: "bloc-empty", bloc: "first" });
    expect(await refused(sides(["USA", "EU"], ["USA"]))).toEqual({
      code: "bloc-member-repeated",
      holder: "USA",
    });
  });
});

describe("moves", () => {
  it("put the best single step first, with the recommendation that would take it, then one at a time", async () => {
    const { best, changes, total, sequence } = await reader.alignment.moves({ limit: 3, steps: 2 });
    expect(best.closest?.changes[0]).toMatchObject({ ...ENACT, recommendations: ["DATA-1"] });
    expect(changes).toHaveLength(3);
    expect(total).toBeGreaterThan(3);
    expect(changes[0]).toEqual(best.closest?.changes[0]);
    expect(sequence).toMatchObject({ method: "one-at-a-time", end: "count-reached" });
    const [one, two] = sequence.steps;
    expect(two?.meanBefore).toBeCloseTo(one?.meanAfter ?? Number.NaN, 12);
  });

  it("stay within who may move and on what", async () => {
    const { changes } = await reader.alignment.moves({ movers: ["EU"], issues: ["privacy-law", "depa"] });
    expect(new Set(changes.map(({ holder }) => holder))).toEqual(new Set(["EU"].slice(0, changes.length)));
    const fame = reader.alignment.moves({ issues: ["fame"] });
    expect(await refused(fame)).toMatchObject({ code: "issue-unknown", issue: "fame" });
  });
});

describe("a what-if", () => {
  it("supposes several changes, those of a recommendation among them, and stores nothing", async () => {
    const before = await reader.alignment.basis({});
    const byName = await reader.alignment.whatIf({ changes: [ENACT] });
    const byKey = await reader.alignment.whatIf({ changes: [ENACT], recommendations: ["DATA-1", "CHIP-1"] });
    expect(byKey.effect).toEqual(byName.effect);
    expect(byKey.unlinked).toEqual(["CHIP-1"]);
    const pair = byKey.effect.pairs.find(({ first, second }) => first === "EU" && second === "USA");
    expect(pair?.reduction).toBeGreaterThan(0);
    expect(byKey.effect.changes).toEqual([{ ...ENACT, from: { state: "known", value: false } }]);
    expect(await reader.alignment.basis({})).toEqual(before);
  });

  it.each([
    ["of a stranger", { changes: [{ ...ENACT, holder: "MEX" }] }, { code: "holder-unknown", holder: "MEX" }],
    ["on an unknown issue", { changes: [{ ...ENACT, issue: "fame" }] }, { code: "issue-unknown" }],
    ["of the wrong kind", { changes: [{ ...ENACT, to: "yes" }] }, { code: "stance-kind-mismatched" }],
    [
      "off the range",
      { changes: [{ holder: "USA", issue: "committee-lead", to: 9 }] },
      { code: "stance-off-range", value: 9, lowest: 0, highest: 7 },
    ],
    [
      "that is no answer",
      { changes: [{ holder: "USA", issue: "localization", to: "never" }] },
      { code: "stance-option-unknown", value: "never" },
    ],
    [
      "against one that is linked",
      { changes: [{ ...ENACT, to: false }], recommendations: ["DATA-1"] },
      { code: "change-repeated" },
    ],
  ])("is refused with a change %s", async (_name, input, refusal) => {
    expect(await refused(reader.alignment.whatIf(input))).toMatchObject(refusal);
  });
});

describe("over time", () => {
  it("a pair moves on the days on which a stance of theirs begins, and says which", async () => {
    const answer = await reader.alignment.overTime({ pair: PAIR });
    if (answer.kind !== "pair") throw new Error("a pair was asked for");
    const shield = answer.points.find(({ on }) => on === "2023-07-10");
    expect(shield?.began).toContainEqual({ holder: "USA", issue: "eu-adequacy", value: "partial" });
    const [earlier, later] = [BRIEF_DAY, "2026-11-01"].map((day) =>
      answer.points.find(({ on }) => on === day),
    );
    expect(earlier?.distance).toBeGreaterThan(0);
    expect(later?.coverage).toBeGreaterThan(earlier?.coverage ?? 1);
  });

  it("a group has its mean and weakest pair on the days asked for", async () => {
    const days = [BRIEF_DAY, "2026-01-31"];
    const answer = await reader.alignment.overTime({ holders: ["EU", "USA", "JPN"], days });
    if (answer.kind !== "group") throw new Error("a group was asked for");
    expect(answer.points.map(({ on }) => on)).toEqual(days);
    for (const { mean, weakest } of answer.points) expect(weakest).toBeGreaterThanOrEqual(mean ?? 1);
  });

  it("does not look ahead", async () => {
    const ahead = { code: "day-ahead", field: "on", day: "2031-01-01" };
    expect(await refused(reader.alignment.overTime({ days: ["2031-01-01"] }))).toMatchObject(ahead);
    expect(await refused(reader.alignment.pairs({ on: "2031-01-01" }))).toMatchObject(ahead);
  });
});

describe("a question about nobody in the model, or somebody twice", () => {
  it("is refused, naming the country and those who are there", async () => {
    const unknown = reader.alignment.pairs({ holders: ["USA", "MEX"] });
    expect(await refused(unknown)).toMatchObject({
      code: "holder-unknown",
      holder: "MEX",
      known: expect.arrayContaining(["USA", "CHN"]),
    });
    const twice = reader.alignment.group({ holders: ["USA", "USA"] });
    expect(await refused(twice)).toEqual({ code: "holder-repeated", holder: "USA" });
    const nothing = reader.alignment.map({
      weights: { families: { "data-governance": 0, standards: 0, regulation: 0 } },
    });
    expect(await refused(nothing)).toMatchObject({ code: "issue-weights-all-zero" });
  });
});

describe("agencies", () => {
  it("are compared by what they weigh, and by the positions that they gave", async () => {
    const { byWeights, byPositions } = await reader.alignment.agencies();
    expect(byWeights.pairs).toHaveLength((byWeights.agencies.length * (byWeights.agencies.length - 1)) / 2);
    for (const { distance, gaps } of byWeights.pairs) {
      const parts = gaps.reduce((sum, { contribution }) => sum + contribution, 0);
      expect(parts).toBeCloseTo(distance ?? Number.NaN, 12);
    }
    expect(byPositions.pairs).toHaveLength(0);
    const version = (await reader.recommendation.get({ key: "CHIP-1" })).version;
    const given = { recommendation: "CHIP-1", version, on: "2026-11-20", reason: "", evidence: [] };
    const doc = await api.as("doc-coordinator");
    await doc.assignment.givePosition({ ...given, agency: "DOC", to: "concur" });
    const after = await reader.alignment.agencies();
    expect(after.byPositions).toEqual({ agencies: ["DOC"], recommendations: 1, pairs: [] });
  });
});
