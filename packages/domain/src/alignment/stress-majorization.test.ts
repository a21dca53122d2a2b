import { describe, expect, it } from "vitest";
import { type DrawnDistances, settledFrom, startsOf } from "./stress-majorization.ts";

/** Distances of points on a line, in the order given; pairs named are not known. */
function onLine(
  places: readonly number[],
  ...unknown: readonly (readonly [number, number])[]
): DrawnDistances {
  const size = places.length;
  const isUnknown = (a: number, b: number) =>
    unknown.some(([c, d]) => (a === c && b === d) || (a === d && b === c));
  const cells = places.flatMap((from, a) => places.map((to, b) => ({ distance: Math.abs(from - to), a, b })));
  return {
    size,
    distances: cells.map(({ distance, a, b }) => (isUnknown(a, b) ? 0 : distance)),
    isKnown: cells.map(({ a, b }) => !isUnknown(a, b)),
  };
}

const SQUARE: DrawnDistances = {
  size: 4,
  distances: [0, 1, Math.SQRT2, 1, 1, 0, 1, Math.SQRT2, Math.SQRT2, 1, 0, 1, 1, Math.SQRT2, 1, 0],
  isKnown: Array(16).fill(true),
};

describe("startsOf", () => {
  it("begins with the main axes, which are already right for distances of a plane", () => {
    const [start] = startsOf(SQUARE);
    const drawn = settledFrom(SQUARE, start ?? { x: [], y: [] });
    expect(drawn.misfit).toBeCloseTo(0, 20);
    expect(drawn.extent).toBeCloseTo(4 + 2 * 2, 12);
    expect(drawn.iterations).toBeLessThanOrEqual(2);
  });

  it("begins on a line and on a bent one where there is one axis", () => {
    const [line, , bent] = startsOf(onLine([0, 1, 3]));
    expect(line?.y.every((place) => Math.abs(place) < 1e-6)).toBe(true);
    expect(bent?.y.some((place) => Math.abs(place) > 0.1)).toBe(true);
  });

  it("begins in one point when nobody is apart", () => {
    for (const start of startsOf(onLine([2, 2])))
      expect([...start.x, ...start.y].map(Math.abs)).toEqual([0, 0, 0, 0]);
  });

  it("takes the shortest known way where a distance is not known", () => {
    const [start] = startsOf(onLine([0, 1, 2], [0, 2]));
    const [first = 0, , last = 0] = start?.x ?? [];
    expect(Math.abs(first - last)).toBeCloseTo(2, 12);
  });
});

describe("settledFrom", () => {
  it("never ends further off than it began, and lets unknown distances pull at nobody", () => {
    const chain = onLine([0, 1, 2, 3], [0, 2], [1, 3], [0, 3]);
    const drawn = settledFrom(chain, { x: [0, 0.3, 0.5, 0.4], y: [0, 0.1, 0.5, 1] });
    expect(drawn.misfit).toBeCloseTo(0, 9);
    expect(
      Math.hypot((drawn.x[0] ?? 0) - (drawn.x[1] ?? 0), (drawn.y[0] ?? 0) - (drawn.y[1] ?? 0)),
    ).toBeCloseTo(1, 5);
  });

  it("stops after a thousand steps where it would go on crawling", () => {
    const bent = settledFrom(onLine([0, 1, 2, 3]), { x: [0, 1, 2, 3], y: [0, 1e-3, 0, 1e-3] });
    expect(bent.iterations).toBeLessThanOrEqual(1000);
    expect(bent.misfit).toBeLessThan(1e-6);
  });

  it("leaves points together that nothing draws apart", () => {
    expect(settledFrom(onLine([1, 1]), { x: [0, 0], y: [0, 0] })).toEqual({
      x: [0, 0],
      y: [0, 0],
      misfit: 0,
      extent: 0,
      iterations: 1,
    });
  });
});
