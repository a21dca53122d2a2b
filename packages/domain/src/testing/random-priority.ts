import fc from "fast-check";
import type { TechnologyId } from "../id.ts";
import { defineScale, type Scale } from "../priority/criterion.ts";
import type { CriterionBranch, PriorityCriterion, PriorityModel } from "../priority/model.ts";
import { type RatedValue, reachOf } from "../priority/rated-value.ts";
import { ratingInCell, type TechnologyRating } from "../priority/rating.ts";
import type { PriorityRunInputs } from "../priority/run-inputs.ts";
import { READINESS_BANDS, type ReadinessBand } from "../technology/stage.ts";
import { expectOk } from "./expect-result.ts";
import { criterion, MODEL, points, rated, SETTINGS, technology } from "./priority-builder.ts";

/** Ends in whole steps, rising or falling, sometimes with a bend or clipping. */
function scales(isBurden: boolean): fc.Arbitrary<Scale> {
  return fc
    .record({
      start: fc.integer({ min: -3, max: 3 }),
      width: fc.integer({ min: 1, max: 8 }),
      isFalling: fc.boolean(),
      bend: fc.option(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 10 })), { freq: 2 }),
      outOfRange: fc.constantFrom("refuse", "clip"),
    })
    .map(({ start, width, isFalling, bend, outOfRange }) => {
      const [low, high] = [start, start + width];
      const [worst, best] = isBurden || isFalling ? [high, low] : [low, high];
      const points =
        bend === null ? null : [{ x: worst + ((best - worst) * bend[0]) / 10, value: bend[1] / 10 }];
      return expectOk(defineScale({ worst, best, outOfRange, points }));
    });
}

const WEIGHT = fc.integer({ min: 0, max: 20 }).map((step) => 5 * step);

interface WeightedCriterion {
  readonly criterion: PriorityCriterion;
  readonly points: number;
}

function criteriaOn(branch: CriterionBranch, minimum: number): fc.Arbitrary<readonly WeightedCriterion[]> {
  return fc
    .array(fc.tuple(scales(branch === "obstacle"), fc.boolean(), WEIGHT), {
      minLength: minimum,
      maxLength: 3,
    })
    .map((list) =>
      list.map(([scale, isPerBand, given], place) => ({
        criterion: criterion(`${branch}-${place}`, branch, { scale, isPerBand }),
        points: given,
      })),
    );
}

/** A share of the scale's width from its lower end, in tenths. */
const tenth = fc.integer({ min: 0, max: 10 }).map((step) => step / 10);

/** A rating on the scale: mostly exact, sometimes with a spread. */
export function ratedValues(scale: Scale): fc.Arbitrary<RatedValue> {
  const [lowest, highest] = [Math.min(scale.worst, scale.best), Math.max(scale.worst, scale.best)];
  const at = (share: number) => Math.min(lowest + share * (highest - lowest), highest);
  const three = fc.tuple(tenth, tenth, tenth).map((shares) => shares.toSorted((a, b) => a - b).map(at));
  return fc.oneof(
    { weight: 3, arbitrary: tenth.map((share): RatedValue => ({ kind: "exact", value: at(share) })) },
    three.map(([low = 0, , high = 0]): RatedValue => ({ kind: "interval", low, high })),
    three.map(([low = 0, mode = 0, high = 0]): RatedValue => ({ kind: "triangular", low, mode, high })),
    fc
      .tuple(tenth, fc.integer({ min: 1, max: 20 }))
      .map(
        ([share, step]): RatedValue => ({ kind: "normal", mean: at(share), standardDeviation: step / 10 }),
      ),
  );
}

interface RandomOptions {
  /** All ratings are there, and exact. */
  readonly isComplete?: boolean;
  readonly minimumTechnologies?: number;
  /** Half unless said otherwise. */
  readonly emphasis?: fc.Arbitrary<number>;
}

/** Inputs that can be ranked, in steps so coarse that ties are common. */
export function randomInputs(options: RandomOptions = {}): fc.Arbitrary<PriorityRunInputs> {
  const { isComplete = false, minimumTechnologies = 0, emphasis = fc.constant(0.5) } = options;
  const weighted = fc
    .tuple(criteriaOn("criticality", 1), criteriaOn("opportunity", 1), criteriaOn("obstacle", 0))
    .filter(([criticality, opportunity, obstacle]) =>
      [criticality, [...opportunity, ...obstacle]].every((list) => list.some(({ points }) => points > 0)),
    )
    .map((lists) => lists.flat());
  return fc
    .tuple(weighted, emphasis, tenth, tenth, tenth, fc.integer({ min: minimumTechnologies, max: 4 }))
    .chain(([list, given, opportunityThreshold, obstacleThreshold, minimumCoverage, count]) => {
      const settings = {
        ...SETTINGS,
        emphasis: given,
        opportunityThreshold,
        obstacleThreshold,
        minimumCoverage,
      };
      const model: PriorityModel = { ...MODEL, criteria: list.map(({ criterion }) => criterion), settings };
      const technologies = Array.from({ length: count }, (_none, place) => technology(`t${place}`));
      const weights = Object.fromEntries(list.map(({ criterion, points: some }) => [criterion.id, some]));
      return randomRatings(model, technologies, isComplete).map(
        (ratings): PriorityRunInputs => ({
          model,
          technologies: technologies.map((id) => ({ id, name: id })),
          ratings,
          weightSets: [],
          weighting: { kind: "points", points: points(weights) },
          simulation: { draws: 50, seed: 7 },
        }),
      );
    });
}

function randomRatings(
  model: PriorityModel,
  technologies: readonly TechnologyId[],
  isComplete: boolean,
): fc.Arbitrary<readonly TechnologyRating[]> {
  const places = technologies.flatMap((subject) =>
    model.criteria.flatMap((asked) => bandsOf(asked, isComplete).map((band) => ({ subject, asked, band }))),
  );
  const entries = places.map(({ subject, asked, band }) => {
    const values = ratedValues(asked.scale);
    const given = isComplete ? values.filter(({ kind }) => kind === "exact") : fc.option(values, { freq: 3 });
    return given.map((value) => (value === null ? [] : [rated(subject, asked.id, value, band)]));
  });
  return fc.tuple(...entries).map((lists) => lists.flat());
}

/** Where a criterion may be rated; with all places a band's rating stands beside one for the whole chain. */
function bandsOf({ isPerBand }: PriorityCriterion, isComplete: boolean): readonly (ReadinessBand | null)[] {
  if (!isPerBand) return [null];
  return isComplete ? READINESS_BANDS : [null, ...READINESS_BANDS];
}

/** The inputs as they turn out: what nobody rated is rated in every band, and uncertain ratings within their reach. */
export function settledInputs(inputs: PriorityRunInputs, shares: readonly number[]): PriorityRunInputs {
  let asked = 0;
  const ratings = inputs.technologies.flatMap(({ id }) =>
    inputs.model.criteria.flatMap((criterion) =>
      READINESS_BANDS.map((band) => {
        const value = ratingInCell(inputs.ratings, id, band, criterion.id)?.value ?? null;
        const { worst, best } = criterion.scale;
        const { low, high } = value === null ? { low: worst, high: best } : reachOf(value);
        asked += 1;
        const share = shares[asked % shares.length] ?? 0;
        return rated(id, criterion.id, low + share * (high - low), band);
      }),
    ),
  );
  const criteria = inputs.model.criteria.map((criterion) => ({
    ...criterion,
    isPerBand: true,
    scale: { ...criterion.scale, outOfRange: "clip" as const },
  }));
  return { ...inputs, model: { ...inputs.model, criteria }, ratings };
}
