import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { randomInputs } from "../testing/random-priority.ts";
import { type Firmness, priorityFirmness } from "./firmness.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { priorityStanding } from "./standing.ts";

const emphasis = fc.constantFrom(0.5, 0.3);
const INPUTS = randomInputs({ minimumTechnologies: 2, emphasis });
const COMPLETE = randomInputs({ minimumTechnologies: 2, isComplete: true, emphasis });

function firmnessOf(inputs: PriorityRunInputs): Firmness {
  const standing = expectOk(priorityStanding(inputs));
  return expectOk(priorityFirmness(inputs.model, inputs.ratings, standing, inputs.simulation));
}
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("the firmness of a ranking", () => {
  it("shares every draw out over the ranks, and never both ways between two technologies", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        for (const { technologies, pairwise } of firmnessOf(inputs).runs) {
          for (const [row, { acceptability, expectedRank }] of technologies.entries()) {
            expect(sum(acceptability)).toBeCloseTo(1, 12);
            expect(Math.min(...acceptability)).toBeGreaterThanOrEqual(0);
            const above = technologies.map((_entry, rival) => pairwise[rival]?.[row] ?? 0);
            expect(expectedRank).toBeCloseTo(1 + sum(above), 9);
            for (const [rival, share] of above.entries()) {
              expect(share + (pairwise[row]?.[rival] ?? 0)).toBeLessThanOrEqual(1 + 1e-12);
            }
          }
        }
      }),
    );
  });

  it("has the same digits for the same seed", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        expect(firmnessOf(inputs)).toEqual(firmnessOf(inputs));
      }),
      { numRuns: 30 },
    );
  });

  it("shows weights of each sub-score that add up to 1, for whoever is ever first", () => {
    fc.assert(
      fc.property(INPUTS, (inputs) => {
        for (const { kind, technologies } of firmnessOf(inputs).runs) {
          for (const { acceptability, centralWeights, confidence } of technologies) {
            const isEverFirst = kind !== "ratings" && (acceptability[0] ?? 0) > 0;
            expect(centralWeights !== null).toBe(isEverFirst);
            expect(confidence !== null).toBe(isEverFirst);
            for (const index of ["criticality", "amenability"] as const) {
              const own = (centralWeights ?? []).filter((entry) => entry.index === index);
              expect(sum(own.map(({ weight }) => weight))).toBeCloseTo(isEverFirst ? 1 : 0, 9);
            }
          }
        }
      }),
    );
  });

  it("is sure or not at all when all ratings are exact", () => {
    fc.assert(
      fc.property(COMPLETE, (inputs) => {
        const confidences = firmnessOf(inputs).runs.flatMap(({ technologies }) =>
          technologies.map(({ confidence }) => confidence ?? 0),
        );
        expect(confidences.filter((share) => share !== 0 && share !== 1)).toEqual([]);
      }),
    );
  });

  it("gives everybody the rank itself when all ratings are exact and weights are held", () => {
    fc.assert(
      fc.property(COMPLETE, (inputs) => {
        const ranked = expectOk(priorityStanding(inputs)).technologies.filter(({ rank }) => rank !== null);
        const held = firmnessOf(inputs).runs.find(({ kind }) => kind === "ratings")?.technologies ?? [];
        expect(held.map(({ acceptability }) => 1 + acceptability.indexOf(1))).toEqual(
          ranked.map(({ rank }) => rank),
        );
      }),
    );
  });

  it("never puts first what another beats on every criterion in every band", () => {
    fc.assert(
      fc.property(COMPLETE, (inputs) => {
        const [first, second] = inputs.technologies;
        const scales = new Map(inputs.model.criteria.map(({ id, scale }) => [id, scale]));
        const ratings = inputs.ratings.flatMap((rating) => {
          const scale = scales.get(rating.criterion);
          if (scale === undefined || rating.technology !== first?.id) return [];
          const worst = { ...rating, value: { kind: "exact" as const, value: scale.worst } };
          const best = { ...rating, value: { kind: "exact" as const, value: scale.best } };
          return [worst, { ...best, technology: second?.id ?? rating.technology }];
        });
        const technologies = inputs.technologies.slice(0, 2);
        for (const run of firmnessOf({ ...inputs, technologies, ratings }).runs) {
          const beaten = run.technologies.find((entry) => entry.technology === first?.id);
          expect(beaten?.acceptability).toEqual([0, 1]);
        }
      }),
    );
  });
});
