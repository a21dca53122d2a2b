import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import {
  AI,
  BIOTECH,
  CHIPS,
  modelWith,
  priorityInputs,
  rated,
  ratedAll,
  SMALL_MODEL,
  technology,
} from "../testing/priority-builder.ts";
import type { RatedValue } from "./rated-value.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { priorityStanding } from "./standing.ts";

const standingOf = (inputs: PriorityRunInputs) => expectOk(priorityStanding(inputs));
const named = (inputs: PriorityRunInputs, id: typeof AI) => {
  const found = standingOf(inputs).technologies.find((entry) => entry.technology === id);
  if (found === undefined) throw new Error(`${id} is not listed`);
  return found;
};

/** Both sub-scores as levels from 0 to 4. */
type Levels = readonly [RatedValue | number, RatedValue | number];
const small = (entries: Readonly<Record<string, Levels>>) =>
  priorityInputs(
    Object.entries(entries).flatMap(([id, [need, foundation]]) =>
      ratedAll(technology(id), { need, foundation }),
    ),
    { model: SMALL_MODEL },
  );

const ALL = { need: 4, stake: 2, foundation: 3, room: 1, divergence: 4, rivalry: 2 };

describe("priorityStanding", () => {
  it("ranks by the best headline; equal ones share a rank, the next is skipped, and order is by id", () => {
    const inputs = small({ d: [1, 1], b: [2, 4], c: [4, 2], a: [0, 4] });
    const { technologies } = standingOf(inputs);
    expect(technologies.map((entry) => [entry.technology, entry.rank])).toEqual([
      ["b", 1],
      ["c", 1],
      ["d", 3],
      ["a", 4],
    ]);
    expect(technologies.map(({ best }) => best.score)).toEqual([Math.SQRT1_2, Math.SQRT1_2, 0.25, 0]);
  });

  it("shows the best band and the mean over the ranked bands, never a sum", () => {
    const ratings = [
      ...ratedAll(AI, { need: 4, stake: 4, foundation: 4, divergence: 0, rivalry: 0 }),
      rated(AI, "room", 0, "research"),
      rated(AI, "room", 4, "pre-standardization"),
      rated(AI, "room", 2, "deployment"),
    ];
    const found = named(priorityInputs(ratings), AI);
    expect(found).toMatchObject({ bestBand: "pre-standardization", rankedCells: 3, rank: 1 });
    expect(found.best).toEqual({ score: 1, low: 1, high: 1 });
    expect(found.mean).toBeCloseTo((Math.sqrt(0.75) + 1 + Math.sqrt(0.875)) / 3, 12);
  });

  it("names the earlier band among equals", () => {
    expect(named(priorityInputs(ratedAll(AI, ALL)), AI).bestBand).toBe("research");
  });

  it("sets aside what is rated on too little instead of ranking it last, by id", () => {
    const inputs = priorityInputs([
      ...ratedAll(CHIPS, { need: 1 }),
      ...ratedAll(BIOTECH, { foundation: 1 }),
      ...ratedAll(AI, ALL),
    ]);
    const { technologies } = standingOf(inputs);
    expect(technologies.map((entry) => entry.technology)).toEqual([AI, BIOTECH, CHIPS]);
    expect(technologies[1]).toEqual({
      technology: BIOTECH,
      bestBand: null,
      best: { score: null, low: 0, high: 1 },
      mean: null,
      rankedCells: 0,
      rank: null,
      possibleRanks: null,
      isNonDominated: false,
    });
  });

  it("says which ranks missing and uncertain ratings leave open", () => {
    const inputs = small({
      a: [4, 4],
      b: [{ kind: "interval", low: 1, high: 4 }, 4],
      c: [2, 4],
    });
    expect(standingOf(inputs).technologies.map(({ possibleRanks }) => possibleRanks)).toEqual([
      { best: 1, worst: 1 },
      { best: 1, worst: 3 },
      { best: 2, worst: 3 },
    ]);
  });

  it("bounds a technology by the best of its cells, whichever turns out to be it", () => {
    const ratings = [
      ...ratedAll(AI, { need: 4, stake: 4, foundation: 4, divergence: 0, rivalry: 0 }),
      rated(AI, "room", 2, "research"),
      rated(AI, "room", { kind: "interval", low: 0, high: 4 }, "deployment"),
    ];
    const { best, rankedCells } = named(priorityInputs(ratings), AI);
    expect(rankedCells).toBe(3);
    expect(best.low).toBeCloseTo(Math.sqrt(0.875), 12);
    expect(best.high).toBe(1);
  });

  it("shows what every criterion counts, in the order of the model", () => {
    const { weights } = standingOf(priorityInputs([]));
    expect(weights.map(({ criterion, index, weight }) => [criterion, index, weight])).toEqual([
      ["need", "criticality", 0.5],
      ["stake", "criticality", 0.5],
      ["foundation", "amenability", 0.25],
      ["room", "amenability", 0.25],
      ["divergence", "amenability", 0.25],
      ["rivalry", "amenability", 0.25],
    ]);
  });

  it("is empty without technologies, and ranks a single one first", () => {
    expect(standingOf(priorityInputs([]))).toMatchObject({ cells: [], technologies: [] });
    expect(named(priorityInputs(ratedAll(AI, ALL)), AI)).toMatchObject({
      rank: 1,
      possibleRanks: { best: 1, worst: 1 },
    });
  });

  it("ranks technologies that have no weight on what sets them apart alike", () => {
    const given = { need: 100, stake: 0, foundation: 100, room: 100, divergence: 100, rivalry: 100 };
    const inputs = priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, { ...ALL, stake: 0 })], {
      weighting: { kind: "points", points: given as never },
    });
    expect(standingOf(inputs).technologies.map(({ rank }) => rank)).toEqual([1, 1]);
  });

  it("refuses what it cannot compute with", () => {
    expectRefusal(
      priorityStanding(priorityInputs([], { model: modelWith({ emphasis: Number.NaN }) })),
      "setting-out-of-range",
    );
    expectRefusal(priorityStanding(priorityInputs([rated(AI, "need", 9)])), "rated-value-off-scale");
  });

  it("alters nothing that it is given", () => {
    expectOk(priorityStanding(deepFrozen(priorityInputs(ratedAll(AI, ALL)))));
  });
});
