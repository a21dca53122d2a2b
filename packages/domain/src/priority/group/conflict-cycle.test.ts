import { describe, expect, it } from "vitest";
import { conflictCycles, costOfCycles } from "./conflict-cycle.ts";

/** Costs of contradicting these preferences, written as "first second cost". */
function cyclesAmong(size: number, ...preferences: readonly string[]) {
  const costs = new Float64Array(size * size);
  for (const preference of preferences) {
    const [first = 0, second = 0, cost = 0] = preference.split(" ").map(Number);
    costs[first * size + second] = cost;
  }
  return conflictCycles(costs, size);
}

/** The cost of the item's cycles within these items. */
function costWithin(cycles: ReturnType<typeof cyclesAmong>, item: number, ...within: readonly number[]) {
  const own = cycles[item];
  return (
    own &&
    costOfCycles(
      own,
      within.reduce((bits, other) => bits | (1 << other), 0),
    )
  );
}

describe("conflictCycles", () => {
  it("charges a cycle its cheapest preference, to each of its items", () => {
    const cycles = cyclesAmong(4, "0 1 5", "1 2 3", "2 0 4", "2 3 9");
    expect([0, 1, 2, 3].map((item) => costWithin(cycles, item, 0, 1, 2, 3))).toEqual([3, 3, 3, 0]);
    expect(costWithin(cycles, 0, 1, 3)).toBe(0);
    expect(costWithin(cycles, 0, 1, 2)).toBe(3);
  });

  it("finds a cycle in either direction, and none in an order", () => {
    expect(costWithin(cyclesAmong(3, "0 2 1", "2 1 1", "1 0 1"), 1, 0, 2)).toBe(1);
    expect(costWithin(cyclesAmong(3, "0 1 1", "1 2 1", "0 2 1"), 0, 1, 2)).toBe(0);
  });

  it("charges no preference twice, whatever cycles share it", () => {
    const cycles = cyclesAmong(4, "0 1 5", "1 2 3", "2 0 3", "1 3 4", "3 0 4");
    expect(costWithin(cycles, 0, 1, 2, 3)).toBe(3 + 2);
    expect(costWithin(cycles, 3, 0, 1, 2)).toBe(2);
  });
});
