import type { CriterionId, TechnologyId } from "../id.ts";
import { competitionRanks, TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import { READINESS_BANDS, type ReadinessBand } from "../technology/stage.ts";
import { type Focus, focusOf } from "./focus.ts";
import {
  type CriterionBranch,
  INDEX_OF_BRANCH,
  type PriorityCriterion,
  type PriorityIndex,
  type PriorityModel,
} from "./model.ts";
import { ratingInCell, type TechnologyRating } from "./rating.ts";
import type { PriorityRunInputs } from "./run-inputs.ts";
import { type SubScore, subScore, type WeightedRating } from "./sub-score.ts";
import { type IndexWeights, type SwingRefusal, type WeightsNotStated, weightsFor } from "./weight-set.ts";

/** A score with bounds, 0 to 1; absent when one of its sub-scores is. */
export interface Headline {
  readonly score: number | null;
  readonly low: number;
  readonly high: number;
}

/** One technology in one readiness band. */
export interface PriorityCell {
  readonly technology: TechnologyId;
  readonly band: ReadinessBand;
  readonly criticality: SubScore;
  readonly amenability: SubScore;
  /** Criticality and amenability multiplied, on their own scale: C^t · A^(1−t) with t the emphasis. */
  readonly headline: Headline;
  readonly focus: Focus;
  /** Whether enough of the weight of both sub-scores is rated for the cell to be ranked. */
  readonly isCovered: boolean;
  /** Whether no other ranked cell has at least as much of both sub-scores and more of one. */
  readonly isNonDominated: boolean;
}

/** A technology over its readiness bands. */
export interface TechnologyStanding {
  readonly technology: TechnologyId;
  /** Band of the ranked cell with the largest headline, the earlier band among equals; absent when none is ranked. */
  readonly bestBand: ReadinessBand | null;
  /** Headline of that cell; what technologies are ranked by. */
  readonly best: Headline;
  /** Mean headline over the ranked cells; absent when there is none. */
  readonly mean: number | null;
  readonly rankedCells: number;
  /** 1 for the largest headline; equal ones share a rank (1, 1, 3). Absent when no cell is ranked. */
  readonly rank: number | null;
  /** Best and worst rank among the ranked that missing and uncertain ratings leave open. */
  readonly possibleRanks: { readonly best: number; readonly worst: number } | null;
  readonly isNonDominated: boolean;
}

/** What one criterion counts within its sub-score. */
export interface CriterionWeight {
  readonly criterion: CriterionId;
  readonly index: PriorityIndex;
  /** 0 to 1; the weights of a sub-score add up to 1. */
  readonly weight: number;
}

/** Where every technology stands, with these weights. */
export interface PriorityStanding {
  readonly weights: readonly CriterionWeight[];
  readonly cells: readonly PriorityCell[];
  /** By rank, then by id; those without a rank last. */
  readonly technologies: readonly TechnologyStanding[];
}

/**
 * Where technologies stand, cell by cell and as a whole, with everything that explains it.
 *
 * Fails as `weightsFor` does. A technology with few ratings is not pushed down: its cells are left out of the ranking,
 * with their coverage shown.
 */
export function priorityStanding(
  inputs: Pick<PriorityRunInputs, "model" | "technologies" | "ratings" | "weightSets" | "weighting">,
): Result<PriorityStanding, SwingRefusal | WeightsNotStated> {
  const { model, technologies, ratings } = inputs;
  const weights = weightsFor(model, inputs.weighting, inputs.weightSets);
  if (!weights.ok) return weights;

  const scored = technologies.flatMap(({ id }) =>
    READINESS_BANDS.map((band) => scoredCell(model, weights.value, ratings, id, band)),
  );
  const cells = scored.map((cell) => ({ ...cell, isNonDominated: isNonDominated(cell, scored) }));
  const standings = technologies.map(({ id }) =>
    standingOf(
      id,
      cells.filter(({ technology }) => technology === id),
    ),
  );
  const shown = model.criteria.map((criterion) => ({
    criterion: criterion.id,
    index: INDEX_OF_BRANCH[criterion.branch],
    weight: weightOf(weights.value, criterion),
  }));
  return ok({ weights: shown, cells, technologies: ranked(standings) });
}

type ScoredCell = Omit<PriorityCell, "isNonDominated">;

function scoredCell(
  model: PriorityModel,
  weights: IndexWeights,
  ratings: readonly TechnologyRating[],
  technology: TechnologyId,
  band: ReadinessBand,
): ScoredCell {
  const weighted = model.criteria.map((criterion): WeightedRating<PriorityCriterion> => {
    const rating = ratingInCell(ratings, technology, band, criterion.id);
    return { criterion, weight: weightOf(weights, criterion), rated: rating?.value ?? null };
  });
  const ofIndex = (index: PriorityIndex) =>
    subScore(weighted.filter(({ criterion }) => INDEX_OF_BRANCH[criterion.branch] === index));
  const ofBranch = (branch: CriterionBranch) =>
    subScore(weighted.filter(({ criterion }) => criterion.branch === branch));

  const [criticality, amenability] = [ofIndex("criticality"), ofIndex("amenability")];
  const { emphasis, minimumCoverage } = model.settings;
  const least = Math.min(criticality.coverage, amenability.coverage);
  return {
    technology,
    band,
    criticality,
    amenability,
    headline: headlineOf(criticality, amenability, emphasis),
    focus: focusOf(ofBranch("opportunity"), ofBranch("obstacle"), model.settings),
    isCovered: least > 0 && least >= minimumCoverage - TIE_TOLERANCE,
  };
}

function weightOf(weights: IndexWeights, { id, branch }: PriorityCriterion): number {
  const { criteria, values } = weights[INDEX_OF_BRANCH[branch]];
  return values[criteria.indexOf(id)] ?? 0;
}

function headlineOf(criticality: SubScore, amenability: SubScore, emphasis: number): Headline {
  const joined = (c: number, a: number) => (c <= 0 || a <= 0 ? 0 : c ** emphasis * a ** (1 - emphasis));
  return {
    score:
      criticality.score === null || amenability.score === null
        ? null
        : joined(criticality.score, amenability.score),
    low: joined(criticality.low, amenability.low),
    high: joined(criticality.high, amenability.high),
  };
}

function isNonDominated(cell: ScoredCell, all: readonly ScoredCell[]): boolean {
  if (!cell.isCovered) return false;
  return !all.some((other) => other.isCovered && dominates(other, cell));
}

function dominates(a: ScoredCell, b: ScoredCell): boolean {
  const gains = [
    (a.criticality.score ?? 0) - (b.criticality.score ?? 0),
    (a.amenability.score ?? 0) - (b.amenability.score ?? 0),
  ];
  return gains.every((gain) => gain >= -TIE_TOLERANCE) && gains.some((gain) => gain > TIE_TOLERANCE);
}

type UnrankedStanding = Omit<TechnologyStanding, "rank" | "possibleRanks">;

const NOTHING_KNOWN: Headline = { score: null, low: 0, high: 1 };

function standingOf(technology: TechnologyId, cells: readonly PriorityCell[]): UnrankedStanding {
  const covered = cells.filter(({ isCovered }) => isCovered);
  const scores = covered.map(({ headline }) => headline.score ?? 0);
  const largest = Math.max(...scores);
  const best = covered.find(({ headline }) => (headline.score ?? 0) >= largest - TIE_TOLERANCE);
  return {
    technology,
    bestBand: best?.band ?? null,
    best: best === undefined ? NOTHING_KNOWN : boundsOver(covered, largest),
    mean: scores.length === 0 ? null : scores.reduce((total, score) => total + score, 0) / scores.length,
    rankedCells: covered.length,
    isNonDominated: covered.some((cell) => cell.isNonDominated),
  };
}

/** The best of several headlines is at least the best low and at most the best high. */
function boundsOver(cells: readonly PriorityCell[], score: number): Headline {
  return {
    score,
    low: Math.max(...cells.map(({ headline }) => headline.low)),
    high: Math.max(...cells.map(({ headline }) => headline.high)),
  };
}

function ranked(standings: readonly UnrankedStanding[]): readonly TechnologyStanding[] {
  const placed = standings.filter(({ best }) => best.score !== null);
  const ranks = competitionRanks(placed.map(({ best }) => best.score ?? 0));
  const withRank = placed.map((standing, index) => ({
    ...standing,
    rank: ranks[index] ?? null,
    possibleRanks: possibleRanks(standing, placed),
  }));
  const without = standings
    .filter(({ best }) => best.score === null)
    .map((standing) => ({ ...standing, rank: null, possibleRanks: null }));
  return [...withRank, ...without].toSorted(byRankThenId);
}

function possibleRanks({ technology, best }: UnrankedStanding, placed: readonly UnrankedStanding[]) {
  const rivals = placed.filter((other) => other.technology !== technology);
  return {
    best: 1 + rivals.filter((rival) => rival.best.low > best.high + TIE_TOLERANCE).length,
    worst: 1 + rivals.filter((rival) => rival.best.high > best.low + TIE_TOLERANCE).length,
  };
}

function byRankThenId(a: TechnologyStanding, b: TechnologyStanding): number {
  const [first, second] = [a.rank ?? Number.MAX_SAFE_INTEGER, b.rank ?? Number.MAX_SAFE_INTEGER];
  return first - second || (a.technology < b.technology ? -1 : 1);
}
