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
import { CRITERION_BRANCHES, type CriterionBranch, checkPriorityModel, type PriorityModel } from "./model.ts";
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
const wild = fc.oneof(fc.double(), fc.constantFrom(...EXTREMES), fc.integer({ min: -9, max: 9 }));
/** Almost always one that is accepted. */
const mostly = (tame: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 60, arbitrary: tame }, { weight: 1, arbitrary: wild });
const level = mostly(fc.integer({ min: 0, max: 4 }));
const share = mostly(fc.double({ min: 0.01, max: 0.99, noNaN: true }));

const anyScale: fc.Arbitrary<Scale> = fc.record({
  worst: wild,
  best: wild,
  outOfRange: fc.constantFrom(...OUT_OF_RANGE_MODES),
  points: fc.option(fc.array(fc.record({ x: wild, value: share }), { maxLength: 2 }), { freq: 3 }),
});
/** Widths up to those at which a product of two numbers on them is none. */
const wideScale: fc.Arbitrary<Scale> = fc
  .constantFrom(1e-300, 1, 1e154, 1e300)
  .map((width) => ({ worst: 0, best: width, outOfRange: "clip", points: null }));
const scale = fc.oneof({ weight: 3, arbitrary: wideScale }, { weight: 1, arbitrary: anyScale });

const given = (branch: CriterionBranch) =>
  fc.tuple(fc.constant(branch), fc.option(scale, { freq: 9 }), fc.boolean());
const criteria = fc
  .tuple(
    given("criticality"),
    given("opportunity"),
    fc.array(fc.constantFrom(...CRITERION_BRANCHES).chain(given), { maxLength: 2 }),
  )
  .map(([first, second, others]) => [first, second, ...others]);
const model: fc.Arbitrary<PriorityModel> = fc
  .tuple(criteria, fc.tuple(share, share, share, share))
  .map(([list, [emphasis, opportunityThreshold, obstacleThreshold, minimumCoverage]]) => ({
    ...MODEL,
    criteria: list.map(([branch, other, isPerBand], place) =>
      criterion(`c${place}`, branch, other === null ? { isPerBand } : { isPerBand, scale: other }),
    ),
    settings: { emphasis, opportunityThreshold, obstacleThreshold, minimumCoverage },
  }));
const spread = fc.tuple(level, level, level).map((list) => list.toSorted((a, b) => a - b));
const value: fc.Arbitrary<RatedValue> = fc.oneof(
  level.map((only): RatedValue => ({ kind: "exact", value: only })),
  spread.map(([low = 0, , high = 0]): RatedValue => ({ kind: "interval", low, high })),
  spread.map(([low = 0, mode = 0, high = 0]): RatedValue => ({ kind: "triangular", low, mode, high })),
  fc
    .tuple(level, mostly(fc.constantFrom(0.5, 2)))
    .map(([mean, standardDeviation]): RatedValue => ({ kind: "normal", mean, standardDeviation })),
);
/** Two technologies, of which most is rated, in places that differ from each other. */
const ratings = fc.array(fc.option(value, { freq: 6 }), { minLength: 16, maxLength: 16 }).map((values) =>
  values.flatMap((stated, place) => {
    const band = place >= 8 ? (READINESS_BANDS[place % 3] ?? null) : null;
    return stated === null ? [] : [rated(place % 2 === 0 ? AI : CHIPS, `c${(place >> 1) % 4}`, stated, band)];
  }),
);
const points100 = mostly(fc.integer({ min: 0, max: 100 }));

const inputs: fc.Arbitrary<PriorityRunInputs> = fc
  .tuple(
    model,
    ratings,
    fc.option(fc.tuple(points100, points100, points100, points100)),
    mostly(fc.constant(20)),
    mostly(fc.nat()),
  )
  .map(([asked, stated, weights, draws, seed]) => {
    const named = asked.criteria.map(({ id }, place) => [id, weights?.[place] ?? 0]);
    return priorityInputs(stated, {
      model: asked,
      simulation: { draws, seed },
      weighting:
        weights === null ? { kind: "equal" } : { kind: "points", points: points(Object.fromEntries(named)) },
    });
  });

function expectFinite(result: { readonly ok: boolean; readonly value?: unknown }): void {
  const figures = result.ok ? figuresIn(result.value) : [];
  expect(figures.filter((figure) => !Number.isFinite(figure))).toEqual([]);
}

describe("whatever numbers are put in, what comes out of a ranking is finite or refused", () => {
  it("for results, and everything they are made of", () => {
    fc.assert(
      fc.property(inputs, (any) => {
        expectFinite(priorityResult(any));
        expectFinite(
          indexWeights(any.model, any.weighting.kind === "points" ? any.weighting.points : points({})),
        );
        const standing = priorityStanding(any);
        expectFinite(standing);
        if (!standing.ok) return;
        expectFinite(priorityFirmness(any.model, any.ratings, standing.value, { draws: 5, seed: 1 }));
        expectFinite({ ok: true, value: leaderStability(standing.value, any.model.settings) });
      }),
      { numRuns: 600 },
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
      { numRuns: 200 },
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
      unlocks: level,
      alignmentGain: fc.option(share),
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 3 }),
        share,
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
      fc.property(fc.oneof(share, wild), wild, (found, draws) => {
        expect(shareError(found, draws)).toBeGreaterThanOrEqual(0);
        expect(shareError(found, draws)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
