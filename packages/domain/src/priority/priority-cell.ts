import type { CriterionId, TechnologyId } from "../id.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { READINESS_BANDS, type ReadinessBand } from "../technology/stage.ts";
import type { CheckedInputs } from "./checked-inputs.ts";
import { nonDominated } from "./dominance.ts";
import { type Focus, focusOf } from "./focus.ts";
import { type Headline, headlineOf } from "./headline.ts";
import { INDEX_OF_BRANCH, PRIORITY_INDEXES, type PriorityIndex } from "./model.ts";
import { ratingOfCell } from "./rating-table.ts";
import { type SubScore, subScore } from "./sub-score.ts";
import type { IndexWeights } from "./weight-set.ts";

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

/** Every technology in every band, by technology and along the chain. */
export function priorityCells(inputs: CheckedInputs): readonly PriorityCell[] {
  const weights = weightByCriterion(inputs.weights);
  const cells = inputs.technologies.flatMap((technology) =>
    READINESS_BANDS.map((band) => scoredCell(inputs, weights, technology, band)),
  );
  const front = nonDominatedAmong(cells.filter(({ isCovered }) => isCovered));
  return cells.map((cell) => ({ ...cell, isNonDominated: front.has(nameOf(cell)) }));
}

/** What each criterion counts within its sub-score. */
export function weightByCriterion(weights: IndexWeights): ReadonlyMap<CriterionId, number> {
  return new Map(
    PRIORITY_INDEXES.flatMap((index) => {
      const { criteria, values } = weights[index];
      return criteria.map((id, place) => [id, values[place] as number] as const);
    }),
  );
}

type ScoredCell = Omit<PriorityCell, "isNonDominated">;

function scoredCell(
  { model, ratings }: CheckedInputs,
  weights: ReadonlyMap<CriterionId, number>,
  technology: TechnologyId,
  band: ReadinessBand,
): ScoredCell {
  const rated = model.criteria.map(({ id, branch, scale }) => ({
    branch,
    criterion: id,
    scale,
    weight: weights.get(id) as number,
    rated: ratingOfCell(ratings, technology, band, id)?.value ?? null,
  }));
  const ofIndex = (index: PriorityIndex) =>
    subScore(rated.filter(({ branch }) => INDEX_OF_BRANCH[branch] === index));
  const ofSide = (side: "opportunity" | "obstacle") =>
    subScore(rated.filter(({ branch }) => branch === side));

  const [criticality, amenability] = [ofIndex("criticality"), ofIndex("amenability")];
  const { emphasis, minimumCoverage } = model.settings;
  const coverage = Math.min(criticality.coverage, amenability.coverage);
  return {
    technology,
    band,
    criticality,
    amenability,
    headline: headlineOf(criticality, amenability, emphasis),
    focus: focusOf(ofSide("opportunity"), ofSide("obstacle"), model.settings),
    isCovered: coverage > 0 && coverage >= minimumCoverage - TIE_TOLERANCE,
  };
}

function nonDominatedAmong(cells: readonly ScoredCell[]): ReadonlySet<string> {
  const values = cells.flatMap(({ criticality, amenability }) => [
    criticality.score as number,
    amenability.score as number,
  ]);
  const table = {
    alternatives: cells.map(nameOf),
    criteria: PRIORITY_INDEXES,
    values: Float64Array.from(values),
    known: null,
  };
  return new Set(nonDominated(table).certain);
}

function nameOf({ technology, band }: Pick<PriorityCell, "technology" | "band">): string {
  return `${technology} ${band}`;
}
