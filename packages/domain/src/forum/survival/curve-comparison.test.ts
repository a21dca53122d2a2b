import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import {
  followedFor,
  MAINTAINED,
  MERCAPTOPURINE,
  NOT_MAINTAINED,
  PLACEBO,
} from "../../testing/published-survival.ts";
import { COMPARISON_DEFAULTS, compareCurves } from "./curve-comparison.ts";
import { medianTime, survivalCurve } from "./survival-curve.ts";

const DRAWS = { draws: 2000, seed: "ttc" };
const group = (name: string, text: string) => ({ group: name, followUps: followedFor(text) });
const REMISSIONS = [
  { group: "treated", followUps: MERCAPTOPURINE },
  { group: "placebo", followUps: PLACEBO },
];

describe("compareCurves", () => {
  it("gives curves, medians and both tests where numbers allow", () => {
    const { groups, tooFew, arrangement, chiSquare } = expectOk(compareCurves(REMISSIONS, DRAWS));
    expect(tooFew).toEqual([]);
    expect(groups.map(({ group: name, followed, observed }) => [name, followed, observed])).toEqual([
      ["treated", 21, 9],
      ["placebo", 21, 21],
    ]);
    expect(groups[0]?.curve).toEqual(expectOk(survivalCurve(MERCAPTOPURINE)));
    expect(groups.map(({ median }) => median.time)).toEqual([23, 8]);
    expect(chiSquare?.statistic).toBeCloseTo(16.7929409892165, 11);
    expect(arrangement).toMatchObject({ kind: "drawn", draws: 2000, seed: "ttc" });
    expect(arrangement?.p).toBeLessThan(0.01);
  });

  it("says how long each group could be watched (R 4.2.2: survfit with events and censoring exchanged)", () => {
    const [treated] = expectOk(compareCurves(REMISSIONS, DRAWS)).groups;
    expect(treated?.medianFollowUp).toEqual({ time: 25, low: 11, high: 32, reason: null });
  });

  it("goes through all arrangements of a few", () => {
    const few = [group("first", "3 5 7 9+ 18"), group("second", "12 19 20+ 20.5 33+")];
    const { arrangement, tooFew } = expectOk(compareCurves(few, DRAWS));
    expect(tooFew).toEqual([]);
    expect(arrangement).toMatchObject({ kind: "exact", arrangements: 252 });
    expect(arrangement?.p).toBeCloseTo(16 / 252, 14);
  });

  it("names every reason why numbers are too small, and still shows the curves", () => {
    const { groups, tooFew, arrangement, chiSquare } = expectOk(
      compareCurves([group("two", "4 9+"), group("forty", "1 2 3+ 4+ 5+ 6+ 7+")], DRAWS),
    );
    expect(tooFew).toEqual([
      { kind: "few-followed", group: "two", followed: 2, minimum: 5 },
      { kind: "few-events", events: 3, minimum: 5 },
    ]);
    expect([arrangement, chiSquare]).toEqual([null, null]);
    expect(groups.map(({ median }) => median)).toEqual([
      medianTime(expectOk(survivalCurve(followedFor("4 9+")))),
      medianTime(expectOk(survivalCurve(followedFor("1 2 3+ 4+ 5+ 6+ 7+")))),
    ]);
  });

  it("does not compare where no difference could be told from chance", () => {
    const settings = { followedMinimum: 2, eventsMinimum: 1, reachableP: 0.05 };
    const compared = expectOk(compareCurves([group("a", "1 2"), group("b", "3 4 5")], DRAWS, settings));
    expect(compared.tooFew).toEqual([{ kind: "out-of-reach", smallestP: 0.1, reachableP: 0.05 }]);
    expect(compared.arrangement).toBeNull();
    const lenient = { ...settings, reachableP: 0.1 };
    expect(
      expectOk(compareCurves([group("a", "1 2"), group("b", "3 4 5")], DRAWS, lenient)).arrangement,
    ).toMatchObject({ p: 0.2 });
  });

  it("compares nothing with nothing", () => {
    expect(expectOk(compareCurves([], DRAWS)).tooFew).toEqual([
      { kind: "few-groups", groups: 0, minimum: 2 },
      { kind: "few-events", events: 0, minimum: 5 },
    ]);
    expect(
      expectOk(compareCurves([{ group: "one", followUps: MAINTAINED }, group("none", "")], DRAWS)).tooFew,
    ).toMatchObject([{ kind: "few-followed", group: "none" }]);
  });

  it("is the same whatever group comes first", () => {
    const pair = [
      { group: "kept", followUps: MAINTAINED },
      { group: "not", followUps: NOT_MAINTAINED },
    ];
    const [there, back] = [pair, pair.toReversed()].map((groups) => expectOk(compareCurves(groups, DRAWS)));
    expect(back?.groups.toReversed()).toEqual(there?.groups);
    expect(back?.chiSquare?.statistic).toBeCloseTo(there?.chiSquare?.statistic ?? 0, 12);
  });

  it("refuses a group that is named twice and a time that is none", () => {
    expect(
      expectRefusal(compareCurves([group("ttc", "1"), group("ttc", "2")], DRAWS), "group-repeated").group,
    ).toBe("ttc");
    const broken = { group: "ttc", followUps: [{ time: -1, isEvent: true }] };
    expectRefusal(compareCurves([broken], DRAWS), "follow-up-invalid");
  });

  it.each([
    [{ ...COMPARISON_DEFAULTS, followedMinimum: 0 }, DRAWS, "followedMinimum"],
    [{ ...COMPARISON_DEFAULTS, eventsMinimum: 2.5 }, DRAWS, "eventsMinimum"],
    [{ ...COMPARISON_DEFAULTS, reachableP: 1 }, DRAWS, "reachableP"],
    [{ ...COMPARISON_DEFAULTS, reachableP: Number.NaN }, DRAWS, "reachableP"],
    [COMPARISON_DEFAULTS, { ...DRAWS, draws: 0 }, "draws"],
    [COMPARISON_DEFAULTS, { ...DRAWS, draws: 1_000_001 }, "draws"],
    [COMPARISON_DEFAULTS, { ...DRAWS, draws: 0.5 }, "draws"],
  ])("refuses a setting out of range: %j %j", (settings, draws, field) => {
    const refusal = expectRefusal(compareCurves(REMISSIONS, draws, settings), "comparison-setting-invalid");
    expect(refusal.field).toBe(field);
  });
});
