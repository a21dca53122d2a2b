import type { TechnologyId } from "../id.ts";
import { type RandomStream, randomStream } from "../internal/random.ts";
import { nextExponential } from "../internal/random-variate.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { drawWorths, type FirmnessSlots, firmnessSlots } from "./firmness-slots.ts";
import { PRIORITY_INDEXES, type PriorityIndex, type PriorityModel } from "./model.ts";
import type { TechnologyRating } from "./rating.ts";
import type { SimulationSettings } from "./run-inputs.ts";
import type { CriterionWeight, PriorityStanding } from "./standing.ts";

/**
 * What is left open in a simulation. `weights`: any weights at all, ratings as they stand. `ratings`: the weights of the
 * ranking, ratings drawn from their spreads and missing ones from their whole scale. `both`: both.
 */
export const FIRMNESS_KINDS = ["weights", "ratings", "both"] as const;
export type FirmnessKind = (typeof FIRMNESS_KINDS)[number];

export const DRAWS_MAXIMUM = 100_000;

/** How firmly one technology holds its place. */
export interface TechnologyFirmness {
  readonly technology: TechnologyId;
  /** Share of the draws in which it takes each rank, first rank first; adds up to 1. All tied take the better rank. */
  readonly acceptability: readonly number[];
  readonly expectedRank: number;
  /** Mean of the weights under which it is first; absent when it never is, or when weights are not drawn. */
  readonly centralWeights: readonly CriterionWeight[] | null;
  /** Share of the draws of ratings in which it is first under its central weights; absent with them. */
  readonly confidence: number | null;
}

export interface FirmnessRun {
  readonly kind: FirmnessKind;
  /** In the order of the ranking. */
  readonly technologies: readonly TechnologyFirmness[];
  /** Share of the draws in which the row's technology is strictly above the column's. */
  readonly pairwise: readonly (readonly number[])[];
}

/** Three simulations with one seed. */
export interface Firmness {
  readonly settings: SimulationSettings;
  readonly runs: readonly FirmnessRun[];
}

export interface DrawsOutOfRange {
  readonly code: "draws-out-of-range";
  readonly draws: number;
  readonly maximum: number;
}
export interface SeedOutOfRange {
  readonly code: "seed-out-of-range";
  readonly seed: number;
  readonly maximum: number;
}
export type SimulationRefusal = DrawsOutOfRange | SeedOutOfRange;

/** Half-width of the 95 % error of a share that was found in this many draws, 0 to 1. */
export function shareError(share: number, draws: number): number {
  return 1.96 * Math.sqrt((share * (1 - share)) / draws);
}

/**
 * How firm a ranking of technologies is: stochastic multicriteria acceptability analysis (SMAA-2, Lahdelma and Salminen
 * 2001) on the headline of each technology's best cell, weights uniform on the simplex of each sub-score. The same
 * inputs and seed give the same digits. Technologies without a rank take no part; empty when fewer than two have one.
 *
 * Fails with `draws-out-of-range` unless draws is a whole number from 1 to 100,000, and `seed-out-of-range` unless the
 * seed is a whole number of 32 bits.
 */
export function priorityFirmness(
  model: PriorityModel,
  ratings: readonly TechnologyRating[],
  standing: Pick<PriorityStanding, "cells" | "technologies" | "weights">,
  settings: SimulationSettings,
): Result<Firmness, SimulationRefusal> {
  const { draws, seed } = settings;
  if (!Number.isInteger(draws) || draws < 1 || draws > DRAWS_MAXIMUM) {
    return err({ code: "draws-out-of-range", draws: finite(draws), maximum: DRAWS_MAXIMUM });
  }
  const seedMaximum = 2 ** 32 - 1;
  if (!Number.isInteger(seed) || seed < 0 || seed > seedMaximum) {
    return err({ code: "seed-out-of-range", seed: finite(seed), maximum: seedMaximum });
  }
  const technologies = standing.technologies.filter(({ rank }) => rank !== null);
  if (technologies.length < 2) return ok({ settings, runs: [] });

  const cells = standing.cells.filter(({ isCovered }) => isCovered);
  const names = technologies.map(({ technology }) => technology);
  const field: Field = {
    names,
    owners: Int32Array.from(cells, ({ technology }) => names.indexOf(technology)),
    slots: firmnessSlots(model, ratings, cells),
    weights: standing.weights,
    emphasis: model.settings.emphasis,
  };
  return ok({ settings, runs: FIRMNESS_KINDS.map((kind) => simulated(kind, field, settings)) });
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

interface Field {
  readonly names: readonly TechnologyId[];
  /** For each cell, the place of its technology in `names`. */
  readonly owners: Int32Array;
  readonly slots: FirmnessSlots;
  readonly weights: readonly CriterionWeight[];
  readonly emphasis: number;
}

type DrawnWeights = Readonly<Record<PriorityIndex, Float64Array>>;

function simulated(kind: FirmnessKind, field: Field, { draws, seed }: SimulationSettings): FirmnessRun {
  const { names, slots } = field;
  const count = names.length;
  const weightStream = randomStream(seed, "weights");
  const ratingStream = randomStream(seed, "ratings");
  const weights = givenWeights(field);
  const centers = names.map(() => emptyWeights(slots));
  const ranked = new Float64Array(count * count);
  const above = new Float64Array(count * count);
  const worths = Float64Array.from(slots.expected);
  const headlines = new Float64Array(count);

  for (let draw = 0; draw < draws; draw++) {
    if (kind !== "ratings") for (const index of PRIORITY_INDEXES) drawSimplex(weightStream, weights[index]);
    if (kind !== "weights") drawWorths(slots, ratingStream, worths);
    headlinesOf(field, weights, worths, kind !== "weights", headlines);
    for (let row = 0; row < count; row++) {
      let better = 0;
      for (let column = 0; column < count; column++) {
        const lead = (headlines[row] as number) - (headlines[column] as number);
        if (lead > TIE_TOLERANCE) above[row * count + column] = (above[row * count + column] as number) + 1;
        else if (lead < -TIE_TOLERANCE) better++;
      }
      ranked[row * count + better] = (ranked[row * count + better] as number) + 1;
      if (better === 0 && kind !== "ratings") addWeights(centers[row] as DrawnWeights, weights);
    }
  }
  const share = (value: number) => value / draws;
  return {
    kind,
    technologies: names.map((technology, row) => {
      const acceptability = Array.from(ranked.subarray(row * count, (row + 1) * count), share);
      const firsts = ranked[row * count] as number;
      const hasCenter = kind !== "ratings" && firsts > 0;
      const center = hasCenter ? divided(centers[row] as DrawnWeights, firsts) : null;
      return {
        technology,
        acceptability,
        expectedRank: acceptability.reduce((sum, part, place) => sum + part * (place + 1), 0),
        centralWeights: center === null ? null : shownWeights(field, center),
        confidence: center === null ? null : confidenceOf(kind, field, row, center, { draws, seed }),
      };
    }),
    pairwise: names.map((_name, row) => Array.from(above.subarray(row * count, (row + 1) * count), share)),
  };
}

/** Share of draws of ratings in which the technology is first under these weights; exactly 0 or 1 without a draw. */
function confidenceOf(
  kind: FirmnessKind,
  field: Field,
  row: number,
  center: DrawnWeights,
  { draws, seed }: SimulationSettings,
): number {
  const { slots, names } = field;
  const stream = randomStream(seed, "confidence");
  const worths = Float64Array.from(slots.expected);
  const headlines = new Float64Array(names.length);
  const rounds = kind === "weights" ? 1 : draws;
  let first = 0;
  for (let draw = 0; draw < rounds; draw++) {
    if (kind !== "weights") drawWorths(slots, stream, worths);
    headlinesOf(field, center, worths, kind !== "weights", headlines);
    if ((headlines[row] as number) >= Math.max(...headlines) - TIE_TOLERANCE) first++;
  }
  return first / rounds;
}

/** The headline of each technology's best cell, up to a power that changes no order. */
function headlinesOf(
  { owners, slots, emphasis }: Field,
  weights: DrawnWeights,
  worths: Float64Array,
  isAllKnown: boolean,
  headlines: Float64Array,
): void {
  headlines.fill(0);
  for (let cell = 0; cell < owners.length; cell++) {
    const criticality = cellScore(slots, "criticality", weights.criticality, worths, isAllKnown, cell);
    const amenability = cellScore(slots, "amenability", weights.amenability, worths, isAllKnown, cell);
    const headline =
      emphasis === 0.5 ? criticality * amenability : criticality ** emphasis * amenability ** (1 - emphasis);
    const owner = owners[cell] as number;
    if (headline > (headlines[owner] as number)) headlines[owner] = headline;
  }
  if (emphasis === 0.5)
    for (let row = 0; row < headlines.length; row++) headlines[row] = Math.sqrt(headlines[row] as number);
}

function cellScore(
  { indexes, isRated }: FirmnessSlots,
  index: PriorityIndex,
  weights: Float64Array,
  worths: Float64Array,
  isAllKnown: boolean,
  cell: number,
): number {
  const { places } = indexes[index];
  const start = cell * weights.length;
  let [known, worth] = [0, 0];
  for (let column = 0; column < weights.length; column++) {
    const place = places[start + column] as number;
    if (!isAllKnown && isRated[place] === 0) continue;
    known += weights[column] as number;
    worth += (weights[column] as number) * (worths[place] as number);
  }
  return known === 0 ? 0 : worth / known;
}

/** Uniform on the simplex: exponential draws over their sum. */
function drawSimplex(stream: RandomStream, weights: Float64Array): void {
  let sum = 0;
  for (let place = 0; place < weights.length; place++) {
    const drawn = nextExponential(stream);
    weights[place] = drawn;
    sum += drawn;
  }
  for (let place = 0; place < weights.length; place++) weights[place] = (weights[place] as number) / sum;
}

function emptyWeights({ indexes }: FirmnessSlots): DrawnWeights {
  return {
    criticality: new Float64Array(indexes.criticality.criteria.length),
    amenability: new Float64Array(indexes.amenability.criteria.length),
  };
}

function givenWeights({ slots, weights }: Field): DrawnWeights {
  const of = (index: PriorityIndex) =>
    Float64Array.from(
      slots.indexes[index].criteria,
      ({ id }) => weights.find(({ criterion }) => criterion === id)?.weight ?? 0,
    );
  return { criticality: of("criticality"), amenability: of("amenability") };
}

function addWeights(sums: DrawnWeights, weights: DrawnWeights): void {
  for (const index of PRIORITY_INDEXES) {
    for (let place = 0; place < sums[index].length; place++) {
      sums[index][place] = (sums[index][place] as number) + (weights[index][place] as number);
    }
  }
}

function divided(sums: DrawnWeights, by: number): DrawnWeights {
  return {
    criticality: sums.criticality.map((sum) => sum / by),
    amenability: sums.amenability.map((sum) => sum / by),
  };
}

function shownWeights({ slots }: Field, weights: DrawnWeights): readonly CriterionWeight[] {
  return PRIORITY_INDEXES.flatMap((index) =>
    slots.indexes[index].criteria.map(({ id }, place) => ({
      criterion: id,
      index,
      weight: weights[index][place] ?? 0,
    })),
  );
}
