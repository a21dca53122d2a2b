import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineScale, OUT_OF_RANGE_MODES, type ScaleProposal, valueOnScale } from "./criterion.ts";

const anyNumber = fc.oneof(
  fc.double(),
  fc.double({ min: -100, max: 100, noNaN: true }),
  fc.constantFrom(-0, 5e-324, 1e308),
);
const anyPoint = fc.record({ x: anyNumber, value: anyNumber });
const wild: fc.Arbitrary<ScaleProposal> = fc.record(
  {
    worst: anyNumber,
    best: anyNumber,
    outOfRange: fc.constantFrom(...OUT_OF_RANGE_MODES),
    points: fc.option(fc.array(anyPoint, { maxLength: 4 })),
  },
  { requiredKeys: ["worst", "best"] },
);
const tame = fc
  .record({
    ends: fc
      .tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
      .filter(([a, b]) => a !== b),
    steps: fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 0, max: 100 })), {
      maxLength: 4,
    }),
    outOfRange: fc.constantFrom(...OUT_OF_RANGE_MODES),
  })
  .map(({ ends: [worst, best], steps, outOfRange }) => {
    const places = [...new Set(steps.map(([place]) => place))].toSorted((a, b) => a - b);
    const worths = steps.map(([, worth]) => worth).toSorted((a, b) => a - b);
    const points = places.map((place, index) => ({
      x: worst + ((best - worst) * place) / 100,
      value: (worths[index] ?? 0) / 100,
    }));
    return { worst, best, outOfRange, points };
  });

describe("values on a scale", () => {
  it("are finite numbers or refused, whatever is put in", () => {
    fc.assert(
      fc.property(wild, anyNumber, (proposal, x) => {
        const scale = defineScale(proposal);
        if (!scale.ok) return true;
        const value = valueOnScale(scale.value, x);
        if (!value.ok || proposal.outOfRange === "extrapolate")
          return !value.ok || Number.isFinite(value.value);
        return value.value >= 0 && value.value <= 1;
      }),
      { numRuns: 2000 },
    );
  });

  it("never fall as the rating gets better", () => {
    const twoRatings = fc.tuple(fc.integer({ min: -70, max: 70 }), fc.integer({ min: -70, max: 70 }));
    fc.assert(
      fc.property(tame, twoRatings, (proposal, [x, y]) => {
        const scale = defineScale(proposal);
        if (!scale.ok) throw new Error(scale.error.code);
        const isBetter = proposal.best > proposal.worst ? y >= x : y <= x;
        const [worse, better] = (isBetter ? [x, y] : [y, x]).map((rating) =>
          valueOnScale(scale.value, rating),
        );
        return !worse?.ok || !better?.ok || better.value >= worse.value - 1e-12;
      }),
      { numRuns: 1000 },
    );
  });

  it("go from 0 at the worst end to 1 at the best", () => {
    fc.assert(
      fc.property(tame, (proposal) => {
        const scale = defineScale(proposal);
        if (!scale.ok) throw new Error(scale.error.code);
        expect(valueOnScale(scale.value, proposal.worst)).toEqual({ ok: true, value: 0 });
        expect(valueOnScale(scale.value, proposal.best)).toEqual({ ok: true, value: 1 });
      }),
    );
  });
});
