import { expect, it } from "vitest";
import { stepsBetween } from "./implementation-steps.ts";

it.each([
  ["not-started", "in-progress", []],
  ["in-progress", "in-progress", []],
  ["not-started", "implemented", ["in-progress"]],
  ["not-started", "partially-implemented", ["in-progress"]],
  ["declined", "implemented", ["planned", "in-progress"]],
] as const)("from %s to %s leads the shortest allowed way", (from, to, steps) => {
  expect(stepsBetween(from, to)).toEqual(steps);
});
