import { describe, expect, it } from "vitest";
import { READINESS_BANDS } from "../technology/stage.ts";
import { expectOk } from "../testing/expect-result.ts";
import {
  AI,
  BIOTECH,
  CHIPS,
  cellOf,
  modelWith,
  points,
  priorityInputs,
  rated,
  ratedAll,
  SMALL_MODEL,
} from "../testing/priority-builder.ts";
import { checkedInputs } from "./checked-inputs.ts";
import { priorityCells, weightByCriterion } from "./priority-cell.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";

const cellsOf = (inputs: PriorityRunInputs) => ({ cells: priorityCells(expectOk(checkedInputs(inputs))) });

/** Every criterion rated for the whole chain. */
const ALL = { need: 4, stake: 2, foundation: 3, room: 1, divergence: 4, rivalry: 2 };

describe("priorityCells", () => {
  it("gives a cell for every technology and band, by technology and along the chain", () => {
    const { cells } = cellsOf(priorityInputs([...ratedAll(CHIPS, ALL), ...ratedAll(AI, ALL)]));
    expect(cells.map(({ technology, band }) => [technology, band])).toEqual([
      ...READINESS_BANDS.map((band) => [CHIPS, band]),
      ...READINESS_BANDS.map((band) => [AI, band]),
    ]);
  });

  it("scores criticality, amenability and both sides of amenability from the same ratings", () => {
    const cell = cellOf(cellsOf(priorityInputs(ratedAll(AI, ALL))), AI);
    expect(cell.criticality.score).toBe(0.75);
    expect(cell.amenability.score).toBe((0.75 + 0.25 + 0 + 0.5) / 4);
    expect(cell.focus.opportunity.score).toBe(0.5);
    expect(cell.focus.obstacle.score).toBe(0.75);
    expect(cell.headline.score).toBe(Math.sqrt(0.75 * 0.375));
  });

  it("takes a band's own rating where the criterion may differ along the chain", () => {
    const cells = cellsOf(priorityInputs([...ratedAll(AI, ALL), rated(AI, "room", 4, "deployment")]));
    expect(cellOf(cells, AI, "research").focus.opportunity.score).toBe(0.5);
    expect(cellOf(cells, AI, "deployment").focus.opportunity.score).toBe(0.875);
  });

  it.each([
    ["when exactly enough of both sub-scores is rated", { need: 1, foundation: 1, room: 1 }, true],
    ["not when too little of criticality is", { foundation: 1, room: 1 }, false],
    ["not when too little of amenability is", { need: 1, stake: 1, foundation: 1 }, false],
  ])("ranks a cell %s", (_name, ratings, isCovered) => {
    expect(cellOf(cellsOf(priorityInputs(ratedAll(AI, ratings))), AI).isCovered).toBe(isCovered);
  });

  it("ranks no cell of which nothing is known, even when no coverage is asked for", () => {
    const inputs = priorityInputs(ratedAll(AI, { need: 1 }), { model: modelWith({ minimumCoverage: 0 }) });
    expect(cellOf(cellsOf(inputs), AI)).toMatchObject({ isCovered: false, isNonDominated: false });
    const barely = priorityInputs(ratedAll(AI, { need: 1, room: 1 }), {
      model: modelWith({ minimumCoverage: 0 }),
    });
    expect(cellOf(cellsOf(barely), AI).isCovered).toBe(true);
  });

  it("finds the cells that no ranked cell beats on both sub-scores; equal ones stay together", () => {
    const scored = (subject: typeof AI, need: number, foundation: number) =>
      ratedAll(subject, { need, foundation });
    const cells = cellsOf(
      priorityInputs([...scored(AI, 4, 1), ...scored(CHIPS, 2, 2), ...scored(BIOTECH, 1, 2)], {
        model: SMALL_MODEL,
      }),
    );
    expect(cellOf(cells, AI).isNonDominated).toBe(true);
    expect(READINESS_BANDS.map((band) => cellOf(cells, CHIPS, band).isNonDominated)).toEqual([
      true,
      true,
      true,
    ]);
    expect(cellOf(cells, BIOTECH).isNonDominated).toBe(false);
  });

  it("lets no cell that is not ranked push another off the front", () => {
    const inputs = priorityInputs([...ratedAll(AI, { need: 4, foundation: 4 }), ...ratedAll(CHIPS, ALL)]);
    const cells = cellsOf(inputs);
    expect(cellOf(cells, AI)).toMatchObject({ isCovered: false, isNonDominated: false });
    expect(cellOf(cells, CHIPS).isNonDominated).toBe(true);
  });
});

describe("weightByCriterion", () => {
  it("says what each criterion counts within its sub-score", () => {
    const given = { need: 30, stake: 10, foundation: 0, room: 50, divergence: 30, rivalry: 20 };
    const inputs = priorityInputs([], { weighting: { kind: "points", points: points(given) } });
    expect(Object.fromEntries(weightByCriterion(expectOk(checkedInputs(inputs)).weights))).toEqual({
      need: 0.75,
      stake: 0.25,
      foundation: 0,
      room: 0.5,
      divergence: 0.3,
      rivalry: 0.2,
    });
  });
});
