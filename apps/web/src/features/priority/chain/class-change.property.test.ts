import {
  type CriterionId,
  type CriterionWeight,
  type Focus,
  type PriorityCell,
  type PriorityCriterion,
  type PriorityModel,
  priorityStanding,
  type RatedValue,
  type Scale,
  type TechnologyRating,
} from "@entente/domain";
import fc from "fast-check";
import { expect, it } from "vitest";
import { SAMPLE_MODEL } from "../testing/sample-model.ts";
import { AI } from "../testing/sample-standing.ts";
import { type ClassChange, classChanges } from "./class-change.ts";

const LEVELS: Scale = { worst: 0, best: 4, outOfRange: "refuse", points: null };
const SHARE: Scale = { worst: 0, best: 100, outOfRange: "refuse", points: null };
const BENT: Scale = {
  worst: 4,
  best: 0,
  outOfRange: "refuse",
  points: [
    { x: 0, value: 1 },
    { x: 1, value: 1 },
    { x: 3, value: 0.25 },
    { x: 4, value: 0 },
  ],
};

const CRITERIA: readonly PriorityCriterion[] = [
  criterion("need", "criticality", LEVELS),
  criterion("room", "opportunity", LEVELS),
  criterion("share", "opportunity", SHARE),
  criterion("rivalry", "obstacle", { ...LEVELS, worst: 4, best: 0 }),
  criterion("rules", "obstacle", BENT),
];

function criterion(id: string, branch: PriorityCriterion["branch"], scale: Scale): PriorityCriterion {
  const [sample] = SAMPLE_MODEL.criteria;
  if (sample === undefined) throw new Error("the sample model has criteria");
  return { ...sample, id: id as CriterionId, branch, scale, isPerBand: false };
}

type Values = Readonly<Record<string, RatedValue | null>>;

const valueOn = ({ worst, best }: Scale): fc.Arbitrary<RatedValue | null> => {
  const number = fc.integer({ min: 0, max: 40 }).map((step) => (Math.max(worst, best) * step) / 40);
  return fc.oneof(
    fc.constant(null),
    number.map((value) => ({ kind: "exact", value }) as const),
    fc
      .tuple(number, number)
      .map(([a, b]) => ({ kind: "interval", low: Math.min(a, b), high: Math.max(a, b) }) as const),
  );
};
const values: fc.Arbitrary<Values> = fc.record(
  Object.fromEntries(CRITERIA.map(({ id, scale }) => [id, valueOn(scale)])),
);
const threshold = fc.integer({ min: 0, max: 20 }).map((step) => step / 20);
const models: fc.Arbitrary<PriorityModel> = fc
  .tuple(threshold, threshold)
  .map(([opportunityThreshold, obstacleThreshold]) => ({
    ...SAMPLE_MODEL,
    criteria: CRITERIA,
    settings: { ...SAMPLE_MODEL.settings, opportunityThreshold, obstacleThreshold },
  }));

function cellOf(model: PriorityModel, rated: Values): PriorityCell & { weights: readonly CriterionWeight[] } {
  const [sample] = SAMPLE_RATING;
  const ratings = Object.entries(rated).flatMap(([id, value]): TechnologyRating[] =>
    value === null ? [] : [{ ...sample, criterion: id as CriterionId, value }],
  );
  const standing = priorityStanding({
    model,
    technologies: [{ id: AI, name: "AI" }],
    ratings,
    weightSets: [],
    weighting: { kind: "equal" },
  });
  if (!standing.ok) throw new Error(standing.error.code);
  const [cell] = standing.value.cells;
  if (cell === undefined) throw new Error("a technology has cells");
  return { ...cell, weights: standing.value.weights };
}

const SAMPLE_RATING = [
  {
    technology: AI,
    band: null,
    confidence: "low",
    basis: "proposal",
    source: { title: "S", publisher: "S", year: 2026, license: "None", locator: "1", caveat: null },
    passage: null,
    ratedOn: "2026-11-23" as TechnologyRating["ratedOn"],
    reason: "A sample.",
  },
] as const;

function focusAfter(
  model: PriorityModel,
  rated: Values,
  { criterion: id }: ClassChange,
  value: number,
): Focus {
  return cellOf(model, { ...rated, [id]: { kind: "exact", value } }).focus;
}

it("names ratings that put the cell into the class it says, as the ranking itself finds", () => {
  fc.assert(
    fc.property(models, values, (model, rated) => {
      const { focus } = cellOf(model, rated);
      for (const change of classChanges(focus, model)) {
        expect(focusAfter(model, rated, change, change.rating).focusClass).toBe(change.focusClass);
        expect(change.focusClass).not.toBe(focus.focusClass);
      }
    }),
  );
});

it("names the end that keeps the class changed, and no rating short of it that would do", () => {
  fc.assert(
    fc.property(models, values, (model, rated) => {
      const { focus } = cellOf(model, rated);
      for (const change of classChanges(focus, model)) {
        const { scale } = CRITERIA.find(({ id }) => id === change.criterion) ?? { scale: LEVELS };
        const highest = Math.max(scale.worst, scale.best);
        const step = highest > 10 ? 1 : 0.5;
        const end = change.bound === "at-least" ? highest : 0;
        expect(focusAfter(model, rated, change, end).focusClass).toBe(change.focusClass);
        const short = change.bound === "at-least" ? change.rating - step : change.rating + step;
        if (short < 0 || short > highest) continue;
        expect(focusAfter(model, rated, change, short).focusClass).toBe(focus.focusClass);
      }
    }),
  );
});

it("misses no criterion that could change the class at an end of its scale, and names none for a cell without one", () => {
  fc.assert(
    fc.property(models, values, (model, rated) => {
      const { focus } = cellOf(model, rated);
      const named = new Set(classChanges(focus, model).map((change) => change.criterion));
      for (const { id, branch, scale } of CRITERIA) {
        if (branch === "criticality") continue;
        const ends = [scale.worst, scale.best].map(
          (value) => cellOf(model, { ...rated, [id]: { kind: "exact", value } }).focus.focusClass,
        );
        const isChanged = focus.focusClass !== null && ends.some((end) => end !== focus.focusClass);
        expect(named.has(id)).toBe(isChanged);
      }
    }),
  );
});
