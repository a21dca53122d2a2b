import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { AI, BIOTECH, CHIPS, priorityInputs, ratedAll, SMALL_MODEL } from "../testing/priority-builder.ts";
import { checkedInputs } from "./checked-inputs.ts";
import { fieldOf } from "./firmness-field.ts";
import { type FirmnessRun, firmnessRuns } from "./firmness-run.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { type CriterionWeight, priorityStanding } from "./standing.ts";

function runsOf(
  inputs: PriorityRunInputs,
  isHeld: (weight: CriterionWeight) => boolean = () => true,
): readonly FirmnessRun[] {
  const { model, ratings } = expectOk(checkedInputs(inputs));
  const { technologies, cells, weights } = expectOk(priorityStanding(inputs));
  const names = technologies.map((entry) => entry.technology);
  const given = weights.filter(isHeld);
  return firmnessRuns(fieldOf(model, ratings, names, cells), given, inputs.simulation);
}

const figures = (run: FirmnessRun | undefined) =>
  run?.technologies.map(({ acceptability, centralWeights, confidence }) => ({
    acceptability,
    centralWeights,
    confidence,
  }));

const ALL = { need: 4, stake: 2, foundation: 3, room: 1, divergence: 4, rivalry: 2 };

describe("firmnessRuns", () => {
  it("draws the same weights whether or not ratings are drawn", () => {
    const [weights, , both] = runsOf(
      priorityInputs([
        ...ratedAll(AI, ALL),
        ...ratedAll(CHIPS, { ...ALL, need: 1, stake: 4 }),
        ...ratedAll(BIOTECH, { ...ALL, room: 3, rivalry: 4 }),
      ]),
    );
    expect(figures(both)).toEqual(figures(weights));
    expect(both?.pairwise).toEqual(weights?.pairwise);
  });

  it("draws the same ratings whether or not weights are drawn", () => {
    const open = { kind: "interval", low: 0, high: 4 } as const;
    const inputs = priorityInputs(
      [...ratedAll(AI, { need: open, foundation: 2 }), ...ratedAll(CHIPS, { need: 2, foundation: 2 })],
      { model: SMALL_MODEL },
    );
    const [, ratings, both] = runsOf(inputs);
    expect(both?.pairwise).toEqual(ratings?.pairwise);
    expect(ratings?.pairwise[0]?.[1]).toBeCloseTo(0.5, 0);
  });

  it("holds the weights that are given, and counts a criterion without one as 0", () => {
    const inputs = priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, { ...ALL, need: 1, stake: 4 })]);
    const [, ratings] = runsOf(inputs);
    expect(ratings?.technologies[0]).toMatchObject({ technology: AI, acceptability: [1, 0] });
    const [, onStake] = runsOf(inputs, ({ criterion }) => criterion !== "need");
    expect(onStake?.technologies[0]).toMatchObject({ technology: AI, acceptability: [0, 1] });
  });

  it("gives other digits for another seed", () => {
    const inputs = priorityInputs([...ratedAll(AI, ALL), ...ratedAll(CHIPS, { ...ALL, need: 1, stake: 4 })]);
    const other = { ...inputs, simulation: { ...inputs.simulation, seed: 2 } };
    expect(figures(runsOf(other)[0])).not.toEqual(figures(runsOf(inputs)[0]));
  });
});
