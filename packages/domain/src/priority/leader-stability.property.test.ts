import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionId, TechnologyId } from "../id.ts";
import { expectOk } from "../testing/expect-result.ts";
import { points, technology } from "../testing/priority-builder.ts";
import { randomInputs } from "../testing/random-priority.ts";
import { type LeaderStability, leaderStability } from "./leader-stability.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { scoreTable } from "./score.ts";
import { weightStability } from "./stability.ts";
import { type CriterionWeight, priorityStanding } from "./standing.ts";
import { valueTable } from "./value-table.ts";
import { weightsOf } from "./weights.ts";

/** Every criterion has some weight and every cell of which anything is known is ranked, so that moving a weight ranks the same cells. */
function ranksAlways(inputs: PriorityRunInputs): PriorityRunInputs {
  const given = inputs.weighting.kind === "points" ? inputs.weighting.points : {};
  const some = Object.fromEntries(Object.entries(given).map(([id, value]) => [id, Math.max(5, value)]));
  const settings = { ...inputs.model.settings, minimumCoverage: 0 };
  return {
    ...inputs,
    model: { ...inputs.model, settings },
    weighting: { kind: "points", points: points(some) },
  };
}

/** Another technology is rated like the first, so that two or three lead together. */
function withTwin(inputs: PriorityRunInputs): PriorityRunInputs {
  const [first] = inputs.technologies;
  if (first === undefined) return inputs;
  const twin = technology("twin");
  const copies = inputs.ratings.filter((rating) => rating.technology === first.id);
  return {
    ...inputs,
    technologies: [...inputs.technologies, { id: twin, name: twin }],
    ratings: [...inputs.ratings, ...copies.map((rating) => ({ ...rating, technology: twin }))],
  };
}

const emphasis = fc.constantFrom(0.5, 0.25, 0.8);
const MAYBE_GAPS = randomInputs({ minimumTechnologies: 2, emphasis }).map(ranksAlways);
const INPUTS = fc.oneof(MAYBE_GAPS, MAYBE_GAPS.map(withTwin));

/** The first places when this criterion has the weight, and the others of its sub-score keep their proportions. */
function leadersAt(
  inputs: PriorityRunInputs,
  weights: readonly CriterionWeight[],
  moved: LeaderStability,
  weight: number,
): readonly TechnologyId[] {
  const changed = weights.map((entry): readonly [CriterionId, number] => {
    if (entry.index !== moved.index) return [entry.criterion, 100 * entry.weight];
    if (entry.criterion === moved.criterion) return [entry.criterion, 100 * weight];
    return [entry.criterion, (100 * entry.weight * (1 - weight)) / (1 - moved.weight)];
  });
  const weighting = { kind: "points", points: points(Object.fromEntries(changed)) } as const;
  return expectOk(priorityStanding({ ...inputs, weighting }))
    .technologies.filter(({ rank }) => rank === 1)
    .map((entry) => entry.technology)
    .toSorted();
}

describe("the stability of the first place", () => {
  it("keeps all leaders first anywhere between its ends, and lets one go just beyond", () => {
    fc.assert(
      fc.property(INPUTS, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (inputs, share) => {
        const standing = expectOk(priorityStanding(inputs));
        const leaders = standing.technologies
          .filter(({ rank }) => rank === 1)
          .map((entry) => entry.technology);
        for (const moved of leaderStability(standing, inputs.model.settings)) {
          if (moved.weight > 0.999) continue;
          const at = (weight: number) => leadersAt(inputs, standing.weights, moved, weight);
          expect(moved.low).toBeLessThanOrEqual(moved.weight);
          expect(moved.high).toBeGreaterThanOrEqual(moved.weight);
          expect(at(moved.low + share * (moved.high - moved.low))).toEqual(expect.arrayContaining(leaders));
          for (const [end, overtaking] of [
            [0, moved.below],
            [1, moved.above],
          ] as const) {
            if (overtaking === null) continue;
            const steps = [0.1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6];
            const seen = steps.map((step) => at(overtaking.at + step * (end - overtaking.at)).join(" "));
            expect(seen).toContain(overtaking.by.join(" "));
            expect(leaders.every((leader) => overtaking.by.includes(leader))).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is that of the additive model when all is rated and one sub-score is the same for all", () => {
    const complete = randomInputs({ minimumTechnologies: 2, isComplete: true }).map(ranksAlways);
    fc.assert(
      fc.property(complete, (inputs) => {
        const alike = inputs.ratings.map((rating) => {
          const asked = inputs.model.criteria.find(({ id }) => id === rating.criterion);
          return asked === undefined || asked.branch === "criticality"
            ? { ...rating, band: null }
            : { ...rating, value: { kind: "exact" as const, value: asked.scale.best } };
        });
        const criticality = inputs.model.criteria.filter(({ branch }) => branch === "criticality");
        const ids = inputs.technologies.map(({ id }) => id);
        const ratings = alike.filter(
          (rating, place) =>
            alike.findIndex(
              (o) =>
                o.technology === rating.technology &&
                o.criterion === rating.criterion &&
                o.band === rating.band,
            ) === place,
        );
        const standing = expectOk(priorityStanding({ ...inputs, ratings }));
        const stability = leaderStability(standing, inputs.model.settings);

        const values = ids.map((id) =>
          criticality.map((asked) => {
            const found = ratings.find((rating) => rating.technology === id && rating.criterion === asked.id);
            return found?.value.kind === "exact" ? found.value.value : null;
          }),
        );
        const table = expectOk(valueTable({ alternatives: ids, criteria: criticality, ratings: values }));
        const given = inputs.weighting.kind === "points" ? inputs.weighting.points : {};
        const own = Object.fromEntries(criticality.map(({ id }) => [id, given[id] as number]));
        const weights = expectOk(
          weightsOf(
            criticality.map(({ id }) => id),
            own,
          ),
        );
        const additive = weightStability(expectOk(scoreTable(table, weights)));
        if (additive.criteria === null) throw new Error("a complete table expected");
        for (const [place, expected] of additive.criteria.entries()) {
          expect(stability[place]?.low).toBeCloseTo(expected.low, 9);
          expect(stability[place]?.high).toBeCloseTo(expected.high, 9);
        }
      }),
    );
  });
});
