import { expect, it } from "vitest";
import type { Move } from "../frame/outputs.ts";
import { JPN, LAW, RULE, SEATS, USA } from "../testing/sample-alignment.ts";
import { movesInOrder } from "./move-order.ts";

const move = (changes: Partial<Move>): Move => ({
  holder: USA,
  issue: LAW,
  from: false,
  to: true,
  reduction: 0.1,
  steps: 1,
  reductionPerStep: 0.1,
  recommendations: [],
  ...changes,
});
const MOVES = [
  move({ reduction: 0.09, steps: 3, reductionPerStep: 0.03, issue: RULE, from: "open", to: "adequacy" }),
  move({ reduction: 0.08, steps: null, reductionPerStep: null, issue: SEATS, from: 1, to: 4 }),
  move({ reduction: 0.05, steps: 1, reductionPerStep: 0.05, holder: JPN }),
];

it("keeps moves as they come by effect, and puts what closes most for each step first by step", () => {
  expect(movesInOrder(MOVES, "effect")).toEqual(MOVES);
  expect(movesInOrder(MOVES, "step").map(({ issue }) => issue)).toEqual([LAW, RULE, SEATS]);
});
