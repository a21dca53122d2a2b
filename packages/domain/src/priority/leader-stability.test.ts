import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import {
  AI,
  BIOTECH,
  CHIPS,
  criterion,
  MODEL,
  modelWith,
  points,
  priorityInputs,
  ratedAll,
} from "../testing/priority-builder.ts";
import { type LeaderStability, leaderStability } from "./leader-stability.ts";
import type { PriorityModel } from "./model.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { priorityStanding } from "./standing.ts";

/** Two criteria of criticality, one of amenability. */
const TWO_AND_ONE: PriorityModel = {
  ...MODEL,
  criteria: [
    criterion("need", "criticality"),
    criterion("stake", "criticality"),
    criterion("foundation", "opportunity"),
  ],
};
type Levels = Readonly<Record<string, number>>;

function inputsOf(ratings: Readonly<Record<string, Levels>>, changes: Partial<PriorityRunInputs> = {}) {
  return priorityInputs(
    Object.entries(ratings).flatMap(([id, levels]) => ratedAll(id as typeof AI, levels)),
    { model: TWO_AND_ONE, ...changes },
  );
}

function stabilityOf(inputs: PriorityRunInputs): readonly LeaderStability[] {
  return leaderStability(expectOk(priorityStanding(inputs)), inputs.model.settings);
}

describe("leaderStability", () => {
  it("finds the weight at which another technology draws level, and who", () => {
    const [need, stake, foundation] = stabilityOf(
      inputsOf({
        [AI]: { need: 4, stake: 2, foundation: 4 },
        [CHIPS]: { need: 1, stake: 4, foundation: 4 },
      }),
    );
    expect(need).toMatchObject({
      criterion: "need",
      index: "criticality",
      weight: 0.5,
      high: 1,
      above: null,
    });
    expect(need?.low).toBeCloseTo(0.4, 12);
    expect(need?.below).toEqual({ at: need?.low, by: [CHIPS] });
    expect(stake?.low).toBe(0);
    expect(stake?.above?.at).toBeCloseTo(0.6, 12);
    expect(foundation).toMatchObject({ low: 0, high: 1, below: null, above: null, usesEqualShares: false });
  });

  it("weighs criticality against amenability as the headline does", () => {
    const ratings = {
      [AI]: { need: 4, stake: 0, foundation: 1 },
      [CHIPS]: { need: 1, stake: 2, foundation: 4 },
    };
    const [need] = stabilityOf(inputsOf(ratings));
    expect(need?.weight).toBe(0.5);
    expect(need?.above).toBeNull();
    const [emphasized] = stabilityOf(inputsOf(ratings, { model: modelWith({ emphasis: 0.9 }, TWO_AND_ONE) }));
    const level = (t: number) => t ** 0.9 * 0.25 ** 0.1 - (0.5 - 0.25 * t) ** 0.9;
    expect(level(emphasized?.below?.at ?? 0)).toBeCloseTo(0, 9);
    expect(emphasized?.below?.by).toEqual([CHIPS]);
  });

  it("says who is first just beyond, even if somebody else overtakes a little later", () => {
    const [need] = stabilityOf(
      inputsOf({
        [AI]: { need: 2, stake: 3, foundation: 4 },
        [CHIPS]: { need: 3, stake: 1.9, foundation: 4 },
        [BIOTECH]: { need: 4, stake: 0, foundation: 4 },
      }),
    );
    expect(need?.above?.at).toBeCloseTo(1.1 / 2.1, 12);
    expect(need?.above?.by).toEqual([CHIPS]);
  });

  it("names several who draw level at once, if they stay level", () => {
    const [need] = stabilityOf(
      inputsOf({
        [AI]: { need: 4, stake: 2, foundation: 4 },
        [CHIPS]: { need: 1, stake: 4, foundation: 4 },
        [BIOTECH]: { need: 1, stake: 4, foundation: 4 },
      }),
    );
    expect(need?.below?.by).toEqual([BIOTECH, CHIPS]);
  });

  it("names the steepest of several who draw level at once and part", () => {
    const weighting = { kind: "points", points: points({ need: 30, stake: 70, foundation: 100 }) } as const;
    const [need] = stabilityOf(
      inputsOf(
        {
          [AI]: { need: 2, stake: 4, foundation: 4 },
          [CHIPS]: { need: 3, stake: 3, foundation: 4 },
          [BIOTECH]: { need: 4, stake: 2, foundation: 4 },
        },
        { weighting },
      ),
    );
    expect(need?.above?.at).toBeCloseTo(0.5, 12);
    expect(need?.above?.by).toEqual([BIOTECH]);
  });

  it("leaves leaders who tie by chance the present weight alone, and says who gets ahead on either side", () => {
    const [need] = stabilityOf(
      inputsOf({
        [AI]: { need: 4, stake: 2, foundation: 4 },
        [CHIPS]: { need: 2, stake: 4, foundation: 4 },
        [BIOTECH]: { need: 3, stake: 3, foundation: 4 },
      }),
    );
    expect(need).toMatchObject({ low: 0.5, high: 0.5 });
    expect(need?.below).toEqual({ at: 0.5, by: [CHIPS] });
    expect(need?.above).toEqual({ at: 0.5, by: [AI] });
  });

  it("lets leaders who are alike stay first together", () => {
    const same = { need: 4, stake: 2, foundation: 4 };
    const all = stabilityOf(inputsOf({ [AI]: same, [CHIPS]: same, [BIOTECH]: { ...same, stake: 0 } }));
    for (const { low, high } of all) expect([low, high]).toEqual([0, 1]);
  });

  it("shares the rest alike, and says so, when one criterion has all the weight", () => {
    const weighting = { kind: "points", points: points({ need: 100, stake: 0, foundation: 100 }) } as const;
    const [need, stake] = stabilityOf(
      inputsOf(
        {
          [AI]: { need: 4, stake: 2, foundation: 4 },
          [CHIPS]: { need: 1, stake: 4, foundation: 4 },
        },
        { weighting },
      ),
    );
    expect(need).toMatchObject({ weight: 1, high: 1, usesEqualShares: true });
    expect(need?.low).toBeCloseTo(0.4, 12);
    expect(stake).toMatchObject({ weight: 0, low: 0, usesEqualShares: false });
    expect(stake?.high).toBeCloseTo(0.6, 12);
  });

  it("weighs only what is rated, so that coverage turns the course of a score", () => {
    const [need] = stabilityOf(
      inputsOf({
        [AI]: { need: 3, foundation: 4 },
        [CHIPS]: { need: 4, stake: 0, foundation: 4 },
      }),
    );
    expect(need?.low).toBe(0);
    expect(need?.above?.at).toBeCloseTo(0.75, 12);
    expect(need?.above?.by).toEqual([CHIPS]);
  });

  it("holds nothing firm or shaky when all headlines are 0", () => {
    const nothing = { need: 4, stake: 4, foundation: 0 };
    const all = stabilityOf(inputsOf({ [AI]: nothing, [CHIPS]: { ...nothing, need: 0 } }));
    expect(all.map(({ low, high }) => [low, high])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });

  it.each([
    ["no technology", {}],
    ["one technology", { [AI]: { need: 4, stake: 2, foundation: 4 } }],
    ["one of two that is ranked", { [AI]: { need: 4, stake: 2, foundation: 4 }, [CHIPS]: { need: 4 } }],
  ])("is empty for %s", (_name, ratings) => {
    expect(stabilityOf(inputsOf(ratings as Readonly<Record<string, Levels>>))).toEqual([]);
  });
});
