import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { randomInputs } from "../testing/random-priority.ts";
import type { PriorityCriterion } from "./model.ts";
import { expectedValue, type RatedValue, reachOf } from "./rated-value.ts";
import { ratingInCell } from "./rating.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { scoreTable } from "./score.ts";
import { subScore, type WeightedRating } from "./sub-score.ts";
import { valueTable } from "./value-table.ts";
import { weightsOf } from "./weights.ts";

/** Ratings of the first technology at the start of the chain, on all criteria. */
function entriesOf({
  model,
  ratings,
  technologies,
  weighting,
}: PriorityRunInputs): readonly WeightedRating[] {
  const [first] = technologies;
  if (first === undefined || weighting.kind !== "points") throw new Error("a technology and points expected");
  return model.criteria.map(({ id, scale }) => ({
    criterion: id,
    scale,
    weight: weighting.points[id] as number,
    rated: ratingInCell(ratings, first.id, "research", id)?.value ?? null,
  }));
}

const ENTRIES = randomInputs({ minimumTechnologies: 1 }).map((inputs) => ({
  entries: entriesOf(inputs),
  criteria: inputs.model.criteria,
}));

/** The numbers as a table of one row, scored by the additive model. */
function scoredRow(criteria: readonly PriorityCriterion[], entries: readonly WeightedRating[]) {
  const row = entries.map(({ rated }) => (rated === null ? null : expectedValue(rated)));
  const table = expectOk(valueTable({ alternatives: ["it"], criteria, ratings: [row] }));
  const points = Object.fromEntries(entries.map(({ criterion, weight }) => [criterion, weight]));
  const weights = expectOk(
    weightsOf(
      criteria.map(({ id }) => id),
      points,
    ),
  );
  return expectOk(scoreTable(table, weights));
}

describe("a sub-score", () => {
  it("is what the table of the same numbers scores: score, coverage, bounds and contributions", () => {
    fc.assert(
      fc.property(ENTRIES, ({ criteria, entries }) => {
        const found = subScore(entries);
        const table = scoredRow(criteria, entries);
        expect(found.score === null).toBe(table.unscored.length === 1);
        expect(found.coverage).toBeCloseTo(table.coverage[0] as number, 12);
        if (found.score === null) return;
        expect(found.score).toBeCloseTo(table.scores[0] as number, 12);
        for (const [place, { contribution }] of found.parts.entries()) {
          expect(contribution ?? 0).toBeCloseTo(table.contributions[place] as number, 12);
        }
        if (entries.some(({ rated }) => rated !== null && rated.kind !== "exact")) return;
        expect(found.low).toBeCloseTo(table.lower[0] as number, 12);
        expect(found.high).toBeCloseTo(table.upper[0] as number, 12);
      }),
      { numRuns: 500 },
    );
  });

  it("is the sum of its contributions, and lies within its bounds", () => {
    fc.assert(
      fc.property(ENTRIES, ({ entries }) => {
        const { score, coverage, low, high, parts } = subScore(entries);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(low);
        expect(score).toBeLessThanOrEqual(high);
        const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
        expect(Math.abs(sum - score)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it("stays within its bounds whatever missing ratings turn out to be, and wherever uncertain ones lie", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(ENTRIES, shares, ({ entries }, found) => {
        const { low, high } = subScore(entries);
        const known = entries.map((entry, place) => ({
          ...entry,
          rated: settled(entry, found[place] as number),
        }));
        const { score } = subScore(known);
        if (score === null) return;
        expect(score).toBeGreaterThanOrEqual(low - 1e-12);
        expect(score).toBeLessThanOrEqual(high + 1e-12);
      }),
      { numRuns: 500 },
    );
  });
});

/** The rating as it turns out: somewhere on the scale when nobody rated, else somewhere within its reach. */
function settled({ scale, rated }: WeightedRating, share: number): RatedValue {
  const { low, high } = rated === null ? { low: scale.worst, high: scale.best } : reachOf(rated);
  return { kind: "exact", value: low + share * (high - low) };
}
