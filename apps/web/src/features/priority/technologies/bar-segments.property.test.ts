import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../testing/sample-model.ts";
import { CHIPS, sampleResult } from "../testing/sample-standing.ts";
import { barSegments } from "./bar-segments.ts";

const level = fc.option(fc.double({ min: 0, max: 4, noNaN: true }), { nil: null });

describe("the segments of a bar", () => {
  it("follow each other without gaps and end at the score", () => {
    fc.assert(
      fc.property(level, level, level, level, (need, stake, foundation, rivalry) => {
        const given = { [NEED]: need, [STAKE]: stake, [FOUNDATION]: foundation, [RIVALRY]: rivalry };
        const levels = Object.fromEntries(
          Object.entries(given).flatMap(([criterion, value]) => (value === null ? [] : [[criterion, value]])),
        );
        const [cell] = sampleResult({ [CHIPS]: levels }).standing.cells;
        for (const index of ["criticality", "amenability"] as const) {
          const score = cell?.[index] ?? null;
          const segments = score === null ? [] : barSegments(score);
          const end = segments.reduce((x, segment) => {
            expect(segment.x).toBeCloseTo(x, 1);
            return x + segment.width;
          }, 0);
          expect(end).toBeCloseTo(100 * (score?.score ?? 0), 1);
        }
      }),
    );
  });
});
