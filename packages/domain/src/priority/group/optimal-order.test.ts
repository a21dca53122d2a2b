import { describe, expect, it } from "vitest";
import { optimalOrders } from "./optimal-order.ts";

/** Costs of contradicting these preferences, written as "first second cost". */
function costsOf(size: number, ...preferences: readonly string[]): Float64Array {
  const costs = new Float64Array(size * size);
  for (const preference of preferences) {
    const [first = 0, second = 0, cost = 0] = preference.split(" ").map(Number);
    costs[first * size + second] = cost;
  }
  return costs;
}

describe("optimalOrders", () => {
  it("breaks a cycle where that costs least", () => {
    expect(optimalOrders(costsOf(3, "0 1 5", "1 2 3", "2 0 4"), 3, 0)).toEqual({
      count: 1,
      isExact: true,
      orders: [[2, 0, 1]],
    });
  });

  it("lists what costs the same, by the first item", () => {
    expect(optimalOrders(costsOf(3, "0 1 1", "1 2 1", "2 0 1"), 3, 0)?.orders).toEqual([
      [0, 1, 2],
      [1, 2, 0],
      [2, 0, 1],
    ]);
  });

  it("takes costs within the tolerance as equal", () => {
    const nearly = costsOf(3, "0 1 1", "1 2 1.0000000001", "2 0 1");
    expect(optimalOrders(nearly, 3, 0)?.count).toBe(2);
    expect(optimalOrders(nearly, 3, 1e-9)?.count).toBe(3);
  });

  it("counts every order of items that conflict in nothing, and lists a hundred", () => {
    const free = optimalOrders(new Float64Array(100), 10, 0);
    expect(free).toMatchObject({ count: 3_628_800, isExact: true });
    expect(free?.orders).toHaveLength(100);
    expect(free?.orders[1]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 9, 8]);
  });

  it("says when there are more orders than can be counted: five chains of six items", () => {
    const chains = Array.from({ length: 30 }, (_entry, item) => item)
      .filter((item) => item % 6 < 5)
      .map((item) => `${item} ${item + 1} 1`);
    expect(optimalOrders(costsOf(30, ...chains), 30, 0)).toMatchObject({
      count: Number.MAX_SAFE_INTEGER,
      isExact: false,
    });
    const four = chains.slice(0, 20);
    expect(optimalOrders(costsOf(24, ...four), 24, 0)).toMatchObject({
      count: 2_308_743_493_056,
      isExact: true,
    });
  });

  it("orders 31 items that hardly conflict", () => {
    const size = 31;
    const chain = Array.from({ length: size - 1 }, (_entry, item) => `${item} ${item + 1} 2`);
    const costs = costsOf(size, ...chain, "30 0 1");
    for (let item = 0; item < size; item++) {
      for (let later = item + 2; later < size && later - item < 30; later++) costs[item * size + later] = 1;
    }
    const ordered = optimalOrders(costs, size, 0);
    expect(ordered).toMatchObject({
      count: 1,
      orders: [Array.from({ length: size }, (_entry, item) => item)],
    });
  });

  it("gives up rather than keep more subsets than it may", () => {
    expect(optimalOrders(new Float64Array(19 * 19), 19, 0)).toBeNull();
  });
});
