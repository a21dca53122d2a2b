import type { TechnologyId } from "../id.ts";
import { type RandomStream, randomStream } from "../internal/random.ts";
import { nextExponential } from "../internal/random-variate.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { bestHeadline, drawWorths, type Field, type FieldWorths, worthsToDraw } from "./firmness-field.ts";
import type { SimulationSettings } from "./run-inputs.ts";
import type { CriterionWeight } from "./standing.ts";

/**
 * What is left open in a simulation. `weights`: any weights at all, ratings as they stand. `ratings`: the weights of the
 * ranking, ratings drawn from their spreads and missing ones from their whole scale. `both`: both.
 */
export const FIRMNESS_KINDS = ["weights", "ratings", "both"] as const;
export type FirmnessKind = (typeof FIRMNESS_KINDS)[number];

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

/** A simulation of each kind on this field, with the same draws; where weights are not drawn, the given ones hold. */
export function firmnessRuns(
  field: Field,
  given: readonly CriterionWeight[],
  settings: SimulationSettings,
): readonly FirmnessRun[] {
  const { draws, seed } = settings;
  const [weightStream, ratingStream] = [randomStream(seed, "weights"), randomStream(seed, "ratings")];
  const drawnWeights = new Float64Array(field.criteria.length);
  const sides = [drawnWeights.subarray(0, field.split), drawnWeights.subarray(field.split)];
  const drawnWorths = worthsToDraw(field);
  const simulations = FIRMNESS_KINDS.map((kind): Simulation => {
    const worths = kind === "weights" ? field.rated : drawnWorths;
    const weights = kind === "ratings" ? weightsInOrder(field, given) : drawnWeights;
    return { kind, worths, weights, tally: emptyTally(field) };
  });
  const headlines = new Float64Array(field.technologies.length);
  for (let draw = 0; draw < draws; draw++) {
    for (const side of sides) drawSimplex(weightStream, side);
    drawWorths(field, ratingStream, drawnWorths);
    for (const { worths, weights, tally } of simulations) {
      for (let row = 0; row < headlines.length; row++) {
        headlines[row] = bestHeadline(field, worths, weights, row);
      }
      addDraw(tally, headlines, weights);
    }
  }
  return simulations.map((simulation) => runOf(simulation, field, settings));
}

/** What is drawn, or held, in one kind of simulation, and what came of it. */
interface Simulation {
  readonly kind: FirmnessKind;
  readonly worths: FieldWorths;
  readonly weights: Float64Array;
  readonly tally: Tally;
}

/** Counts over all draws, a row for each technology. */
interface Tally {
  /** How often it takes the rank of the column. */
  readonly ranked: Float64Array;
  /** How often it is strictly above the technology of the column. */
  readonly above: Float64Array;
  /** Sum of the weights under which it is first. */
  readonly centers: readonly Float64Array[];
}

function emptyTally({ technologies, criteria }: Field): Tally {
  const counts = () => new Float64Array(technologies.length ** 2);
  const centers = technologies.map(() => new Float64Array(criteria.length));
  return { ranked: counts(), above: counts(), centers };
}

function addDraw({ ranked, above, centers }: Tally, headlines: Float64Array, weights: Float64Array): void {
  const count = headlines.length;
  for (let row = 0; row < count; row++) {
    let better = 0;
    for (let column = 0; column < count; column++) {
      const lead = (headlines[row] as number) - (headlines[column] as number);
      if (lead > TIE_TOLERANCE) increment(above, row * count + column);
      else if (lead < -TIE_TOLERANCE) better++;
    }
    increment(ranked, row * count + better);
    if (better === 0) addWeights(centers[row] as Float64Array, weights);
  }
}

function increment(counts: Float64Array, place: number): void {
  counts[place] = (counts[place] as number) + 1;
}

function addWeights(sums: Float64Array, weights: Float64Array): void {
  for (let place = 0; place < sums.length; place++) {
    sums[place] = (sums[place] as number) + (weights[place] as number);
  }
}

function runOf({ kind, tally }: Simulation, field: Field, settings: SimulationSettings): FirmnessRun {
  const { ranked, above, centers } = tally;
  const count = field.technologies.length;
  const sharesOf = (counts: Float64Array, row: number) =>
    Array.from(counts.subarray(row * count, (row + 1) * count), (times) => times / settings.draws);

  const central = centers.map((sum, row) => {
    const firsts = ranked[row * count] as number;
    return kind === "ratings" || firsts === 0 ? null : sum.map((part) => part / firsts);
  });
  const confidences = confidencesOf(kind, field, central, settings);
  return {
    kind,
    technologies: field.technologies.map((technology, row) => {
      const acceptability = sharesOf(ranked, row);
      const weights = central[row] ?? null;
      return {
        technology,
        acceptability,
        expectedRank: acceptability.reduce((sum, share, place) => sum + share * (place + 1), 0),
        centralWeights: weights === null ? null : shownWeights(field, weights),
        confidence: weights === null ? null : (confidences[row] as number),
      };
    }),
    pairwise: field.technologies.map((_technology, row) => sharesOf(above, row)),
  };
}

/**
 * Share of draws of ratings in which each technology is first under its own weights: exactly 0 or 1 where ratings are
 * not drawn, and 0 for those without weights. Every technology meets the same draws.
 */
function confidencesOf(
  kind: FirmnessKind,
  field: Field,
  central: readonly (Float64Array | null)[],
  { draws, seed }: SimulationSettings,
): Float64Array {
  const firsts = new Float64Array(central.length);
  if (central.every((weights) => weights === null)) return firsts;
  const stream = randomStream(seed, "confidence");
  const worths = kind === "weights" ? field.rated : worthsToDraw(field);
  const rounds = kind === "weights" ? 1 : draws;
  for (let round = 0; round < rounds; round++) {
    if (kind === "both") drawWorths(field, stream, worths);
    for (let row = 0; row < central.length; row++) {
      const weights = central[row] ?? null;
      if (weights !== null && isFirst(field, worths, weights, row)) increment(firsts, row);
    }
  }
  return firsts.map((times) => times / rounds);
}

function isFirst(field: Field, worths: FieldWorths, weights: Float64Array, row: number): boolean {
  const least = bestHeadline(field, worths, weights, row) + TIE_TOLERANCE;
  for (let rival = 0; rival < field.technologies.length; rival++) {
    if (rival !== row && bestHeadline(field, worths, weights, rival) > least) return false;
  }
  return true;
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

function weightsInOrder({ criteria }: Field, given: readonly CriterionWeight[]): Float64Array {
  const byCriterion = new Map(given.map(({ criterion, weight }) => [criterion, weight]));
  return Float64Array.from(criteria, ({ criterion }) => byCriterion.get(criterion) ?? 0);
}

function shownWeights({ criteria }: Field, weights: Float64Array): readonly CriterionWeight[] {
  return criteria.map((entry, place) => ({ ...entry, weight: weights[place] as number }));
}
