import { describe, expect, it } from "vitest";
import { optimalPartitions } from "./optimal-partition.ts";

describe("optimalPartitions", () => {
  const size = 3;
  const table = (cost: (item: number, other: number) => number) =>
    Float64Array.from({ length: size * size }, (_entry, at) => {
      const item = Math.floor(at / size);
      return item === at % size ? 0 : cost(item, at % size);
    });

  it("orders strictly where sharing a place costs more", () => {
    const before = table((item, other) => (item > other ? 0 : 2));
    expect(optimalPartitions({ before, together: table(() => 1) }, size, 0)).toEqual({
      count: 1,
      isExact: true,
      orders: [[[2], [1], [0]]],
    });
  });

  it("lets share a place what costs less together", () => {
    const before = table((item) => (item === 1 ? 0 : 2));
    const together = table((item, other) => (item + other === 2 ? 0 : 1));
    expect(optimalPartitions({ before, together }, size, 0).orders).toEqual([[[1], [0, 2]]]);
  });

  it("counts all ways that cost the same, places of several items as one", () => {
    const free = optimalPartitions({ before: table(() => 0), together: table(() => 0) }, size, 0);
    expect(free.count).toBe(13);
    expect(free.orders).toHaveLength(13);
    expect(free.orders.slice(0, 3)).toEqual([
      [[0], [1], [2]],
      [[0], [2], [1]],
      [[0], [1, 2]],
    ]);
  });

  it("takes costs within the tolerance as equal", () => {
    const before = table((item, other) => (item < other ? 1e-12 : 0));
    const ways = (tolerance: number) =>
      optimalPartitions({ before, together: table(() => 1) }, size, tolerance).count;
    expect(ways(0)).toBe(1);
    expect(ways(1e-9)).toBe(6);
  });
});
