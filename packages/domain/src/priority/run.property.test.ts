import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { READINESS_BANDS } from "../technology/stage.ts";
import { figuresIn } from "../testing/figures.ts";
import {
  AI,
  CHIPS,
  criterion,
  MODEL,
  points,
  priorityInputs,
  rated,
  recommendationRated,
} from "../testing/priority-builder.ts";
import { day, key } from "../testing/record-builder.ts";
import { OUT_OF_RANGE_MODES, type Scale } from "./criterion.ts";
import { priorityFirmness, shareError } from "./firmness.ts";
import { leaderStability } from "./leader-stability.ts";
import { CRITERION_BRANCHES, checkPriorityModel, type PriorityModel } from "./model.ts";
import { checkRatedValue, expectedValue, type RatedValue, reachOf } from "./rated-value.ts";
import { priorityResult } from "./run.ts";
import { compareRuns } from "./run-comparison.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { priorityStanding } from "./standing.ts";
import { triage } from "./triage.ts";
import { indexWeights } from "./weight-set.ts";

const EXTREMES = [
  Number.NaN,
  Infinity,
  -Infinity,
  -0,
  5e-324,
  1e-320,
  1e154,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
];
const tame = fc.integer({ min: 0, max: 4 });
/** Mostly numbers that are accepted, now and then one that is not. */
const number = fc.oneof(
  { weight: 12, arbitrary: tame },
  { weight: 3, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(...EXTREMES) },
);
const share = fc.oneof({ weight: 9, arbitrary: fc.double({ min: 0, max: 1 }) }, number);

const scale: fc.Arbitrary<Scale> = fc.record({
  worst: number,
  best: number,
  outOfRange: fc.constantFrom(...OUT_OF_RANGE_MODES),
  points: fc.option(fc.array(fc.record({ x: number, value: share }), { maxLength: 2 }), { freq: 3 }),
});
const criteria = fc.array(
  fc.tuple(fc.constantFrom(...CRITERION_BRANCHES), fc.option(scale, { freq: 3 }), fc.boolean()),
  { minLength: 2, maxLength: 4 },
);
const model: fc.Arbitrary<PriorityModel> = fc
  .tuple(criteria, fc.tuple(share, share, share, share))
  .map(([list, [emphasis, opportunityThreshold, obstacleThreshold, minimumCoverage]]) => ({
    ...MODEL,
    criteria: list.map(([branch, wild, isPerBand], place) =>
      criterion(`c${place}`, branch, wild === null ? { isPerBand } : { isPerBand, scale: wild }),
    ),
    settings: { emphasis, opportunityThreshold, obstacleThreshold, minimumCoverage },
  }));
const value: fc.Arbitrary<RatedValue> = fc.oneof(
  fc.record({ kind: fc.constant("exact" as const), value: number }),
  fc.record({ kind: fc.constant("interval" as const), low: number, high: number }),
  fc.record({ kind: fc.constant("triangular" as const), low: number, mode: number, high: number }),
  fc.record({ kind: fc.constant("normal" as const), mean: number, standardDeviation: number }),
);
const ratings = fc
  .array(
    fc.tuple(
      fc.constantFrom(AI, CHIPS),
      fc.nat({ max: 4 }),
      value,
      fc.option(fc.constantFrom(...READINESS_BANDS)),
    ),
    { maxLength: 8 },
  )
  .map((list) => list.map(([id, place, stated, band]) => rated(id, `c${place}`, stated, band)));
const given = fc.tuple(number, number, number, number);

const inputs: fc.Arbitrary<PriorityRunInputs> = fc
  .tuple(model, ratings, fc.option(given), number, number)
  .map(([asked, stated, weights, draws, seed]) =>
    priorityInputs(stated, {
      model: asked,
      simulation: { draws, seed },
      ...(weights === null
        ? {}
        : {
            weighting: {
              kind: "points",
              points: points(
                Object.fromEntries(asked.criteria.map(({ id }, place) => [id, weights[place] ?? 0])),
              ),
            },
          }),
    }),
  );

function expectFinite(result: { readonly ok: boolean; readonly value?: unknown }): void {
  const figures = result.ok ? figuresIn(result.value) : [];
  expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
}

describe("whatever numbers are put in, what comes out of a ranking is finite or refused", () => {
  it("for results, and everything they are made of", () => {
    fc.assert(
      fc.property(inputs, (wild) => {
        expectFinite(priorityResult(wild));
        expectFinite(
          indexWeights(wild.model, wild.weighting.kind === "points" ? wild.weighting.points : points({})),
        );
        const standing = priorityStanding(wild);
        expectFinite(standing);
        if (!standing.ok) return;
        expectFinite(priorityFirmness(wild.model, wild.ratings, standing.value, { draws: 5, seed: 1 }));
        expectFinite({ ok: true, value: leaderStability(standing.value, wild.model.settings) });
      }),
      { numRuns: 2000 },
    );
  });

  it("for a model or ratings other than those of the standing that goes with them", () => {
    const standing = priorityStanding(priorityInputs([rated(AI, "need", 3), rated(AI, "room", 2)]));
    fc.assert(
      fc.property(inputs, share, ({ model: asked, ratings: stated }, emphasis) => {
        if (!standing.ok) throw new Error("a standing expected");
        expectFinite(priorityFirmness(asked, stated, standing.value, { draws: 5, seed: 1 }));
        expectFinite({ ok: true, value: leaderStability(standing.value, { emphasis }) });
      }),
    );
  });

  it("for what moved between two runs", () => {
    fc.assert(
      fc.property(inputs, inputs, (earlier, later) => {
        expectFinite(compareRuns(earlier, later));
        expectFinite(compareRuns(earlier, { ...earlier, ratings: later.ratings }));
      }),
      { numRuns: 500 },
    );
  });

  it("for models and ratings that have been checked", () => {
    fc.assert(
      fc.property(model, value, scale, (asked, stated, on) => {
        const checked = checkPriorityModel(asked);
        expectFinite(checked);
        const accepted = checkRatedValue(stated, on);
        expectFinite(accepted);
        if (accepted.ok) expectFinite({ ok: true, value: [expectedValue(stated), reachOf(stated)] });
      }),
    );
  });

  it("for triage", () => {
    const candidate = fc.record({
      technologies: fc.subarray([AI, CHIPS]),
      due: fc.constantFrom(null, day("2027-01-01"), "never" as ReturnType<typeof day>),
      unlocks: number,
      alignmentGain: fc.option(number),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 3 }),
        number,
        value,
        scale,
        (candidates, headline, stated, on) => {
          const triageCriteria = MODEL.triageCriteria.map((asked) => ({ ...asked, scale: on }));
          expectFinite(
            triage({
              model: { triageCriteria },
              candidates: candidates.map((facts, place) => ({ key: key(`CHIP-${place + 1}`), ...facts })),
              ratings: [recommendationRated("CHIP-1", "effort", stated)],
              headlines: new Map([[AI, headline]]),
              points: null,
              today: day("2026-11-02"),
            }),
          );
        },
      ),
    );
  });

  it("for the error of a share", () => {
    fc.assert(
      fc.property(number, number, (found, draws) => {
        expect(shareError(found, draws)).toBeGreaterThanOrEqual(0);
        expect(shareError(found, draws)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
