import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { randomStream } from "../internal/random.ts";
import { BURDENS, LEVELS } from "../testing/priority-builder.ts";
import type { Scale } from "./criterion.ts";
import type { RatedValue } from "./rated-value.ts";
import { clippedWorth } from "./sub-score.ts";
import { drawnWorth, spreadTable, worthSpread } from "./worth-draw.ts";

const BENT: Scale = {
  ...LEVELS,
  points: [
    { x: 0, value: 0 },
    { x: 1, value: 0.75 },
    { x: 4, value: 1 },
  ],
};
const BENT_BURDENS: Scale = {
  ...BURDENS,
  points: [
    { x: 0, value: 1 },
    { x: 1, value: 0.25 },
    { x: 4, value: 0 },
  ],
};

function draws(scale: Scale, rated: RatedValue | null, count = 4000): readonly number[] {
  const spread = worthSpread(scale, rated);
  if (spread === null) throw new Error("a spread expected");
  const table = spreadTable([spread]);
  const stream = randomStream(1, "test");
  return Array.from({ length: count }, () => drawnWorth(table, 0, stream));
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("worthSpread", () => {
  it("is absent for an exact rating, which has one worth", () => {
    expect(worthSpread(LEVELS, { kind: "exact", value: 3 })).toBeNull();
  });

  it.each([
    ["an interval", LEVELS, { kind: "interval", low: 1, high: 3 }, 0.25, 0.75, 0.5],
    ["an interval of an obstacle", BURDENS, { kind: "interval", low: 0, high: 2 }, 0.5, 1, 0.75],
    ["a triangle", LEVELS, { kind: "triangular", low: 0, mode: 4, high: 4 }, 0, 1, 2 / 3],
    ["a triangle of an obstacle", BURDENS, { kind: "triangular", low: 0, mode: 4, high: 4 }, 0, 1, 1 / 3],
    [
      "a normal rating within the scale",
      LEVELS,
      { kind: "normal", mean: 2, standardDeviation: 0.1 },
      0,
      1,
      0.5,
    ],
    [
      "a normal rating wider than the scale",
      LEVELS,
      { kind: "normal", mean: 2, standardDeviation: 1e9 },
      0,
      1,
      0.5,
    ],
    ["nobody's rating", LEVELS, null, 0, 1, 0.5],
    ["nobody's rating on a bent scale", BENT, null, 0, 1, 0.25 * 0.375 + 0.75 * 0.875],
    ["an interval across a bend", BENT, { kind: "interval", low: 0, high: 2 }, 0, 0.8334, 0.5833],
    [
      "an interval across a bend of an obstacle",
      BENT_BURDENS,
      { kind: "interval", low: 0, high: 2 },
      0.1666,
      1,
      0.4167,
    ],
  ] as const)("draws %s from its whole reach, with its mean", (_name, scale, rated, low, high, expected) => {
    const drawn = draws(scale, rated);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(low);
    expect(Math.max(...drawn)).toBeLessThanOrEqual(high);
    expect(mean(drawn)).toBeCloseTo(expected, 1.3);
  });

  it("counts draws beyond a scale as its end", () => {
    const drawn = draws(LEVELS, { kind: "normal", mean: 4, standardDeviation: 1 });
    expect(drawn.filter((worth) => worth === 1).length / drawn.length).toBeCloseTo(0.5, 1.3);
  });

  it("gives a number from 0 to 1 for the widest numbers there are", () => {
    const wide = fc.double({ min: -1e308, max: 1e308, noNaN: true });
    const clip: Scale = { worst: 0, best: 1e-300, outOfRange: "clip", points: null };
    fc.assert(
      fc.property(wide, wide, wide, (a, b, c) => {
        const [low = 0, mode = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
        const kinds: readonly RatedValue[] = [
          { kind: "interval", low, high },
          { kind: "triangular", low, mode, high },
          { kind: "normal", mean: mode, standardDeviation: Math.abs(high) + 1 },
        ];
        for (const rated of kinds) {
          for (const worth of draws(clip, rated, 5)) {
            expect(worth).toBeGreaterThanOrEqual(0);
            expect(worth).toBeLessThanOrEqual(1);
          }
        }
      }),
    );
  });

  it("is worth what the scale says, bend by bend", () => {
    const place = fc.integer({ min: 0, max: 40 }).map((step) => step / 10);
    fc.assert(
      fc.property(fc.constantFrom(LEVELS, BURDENS, BENT, BENT_BURDENS), place, (scale, x) => {
        const [worth = 0] = draws(scale, { kind: "interval", low: x, high: x }, 1);
        expect(worth).toBeCloseTo(clippedWorth(scale, x), 12);
      }),
    );
  });
});
