import type { CriterionId, TechnologyId } from "../id.ts";
import { type OpenRanks, openRanks } from "../internal/open-ranks.ts";
import { sumOf } from "../internal/sum.ts";
import { compareText } from "../internal/text.ts";
import { competitionRanks, TIE_TOLERANCE } from "../internal/tie.ts";
import { ok, type Result } from "../result.ts";
import { READINESS_BANDS, type ReadinessBand } from "../technology/stage.ts";
import { checkedInputs } from "./checked-inputs.ts";
import type { Headline } from "./headline.ts";
import { INDEX_OF_BRANCH, type PriorityIndex } from "./model.ts";
import { type PriorityCell, priorityCells, weightByCriterion } from "./priority-cell.ts";
import type { PriorityInputsRefusal, PriorityRunInputs } from "./run-inputs.ts";

/** A technology over its readiness bands. */
export interface TechnologyStanding {
  readonly technology: TechnologyId;
  /** Band of the ranked cell with the largest headline, the earlier band among equals; absent when none is ranked. */
  readonly bestBand: ReadinessBand | null;
  /** That headline, which technologies are ranked by. Its bounds are of the best cell, whichever turns out to be it. */
  readonly best: Headline;
  /** Mean headline over the ranked cells; absent when there is none. */
  readonly mean: number | null;
  readonly rankedCells: number;
  /** 1 for the largest headline; equal ones share a rank (1, 1, 3). Absent when no cell is ranked. */
  readonly rank: number | null;
  /** Best and worst rank among the ranked that missing and uncertain ratings leave open. */
  readonly possibleRanks: OpenRanks | null;
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
 * Where technologies stand, cell by cell and as a whole, with everything that explains it. The inputs are checked here;
 * they may come from anywhere.
 *
 * A technology with few ratings is not pushed down: its cells are left out of the ranking, with their coverage shown.
 * Adding or removing a technology changes no score of another (docs/methods/priority-model.md). Seven technologies on
 * eleven criteria take about a millisecond, so a page can ask for it as somebody moves a slider.
 *
 * Fails as `checkPriorityModel` and `weightsFor` do, with `alternative-repeated` when a technology is listed twice,
 * `rating-repeated` when a place is rated twice, `rated-value-off-scale` and `rated-value-contradictory` with the place
 * of the rating, and `weight-set-repeated` when an agency has two sets of weights.
 */
export function priorityStanding(
  inputs: Omit<PriorityRunInputs, "simulation">,
): Result<PriorityStanding, PriorityInputsRefusal> {
  const checked = checkedInputs(inputs);
  if (!checked.ok) return checked;

  const cells = priorityCells(checked.value);
  const standings = checked.value.technologies.map((technology, place) => {
    const first = place * READINESS_BANDS.length;
    return standingOf(technology, cells.slice(first, first + READINESS_BANDS.length));
  });
  const weights = weightByCriterion(checked.value.weights);
  const shown = checked.value.model.criteria.map(({ id, branch }) => ({
    criterion: id,
    index: INDEX_OF_BRANCH[branch],
    weight: weights.get(id) as number,
  }));
  return ok({ weights: shown, cells, technologies: ranked(standings) });
}

type UnrankedStanding = Omit<TechnologyStanding, "rank" | "possibleRanks">;

const NOTHING_KNOWN: Headline = { score: null, low: 0, high: 1 };

function standingOf(technology: TechnologyId, cells: readonly PriorityCell[]): UnrankedStanding {
  const covered = cells.filter(({ isCovered }) => isCovered);
  const scores = covered.map(({ headline }) => headline.score as number);
  const largest = Math.max(...scores);
  const best = covered.find((_cell, place) => (scores[place] as number) >= largest - TIE_TOLERANCE);
  return {
    technology,
    bestBand: best?.band ?? null,
    best: best === undefined ? NOTHING_KNOWN : boundsOver(covered, largest),
    mean: best === undefined ? null : sumOf(scores, (score) => score) / scores.length,
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
  const ranks = competitionRanks(placed.map(({ best }) => best.score as number));
  const open = openRanks(
    placed.map(({ best }) => best),
    ranks,
  );
  const withRank = placed.map((standing, place) => ({
    ...standing,
    rank: ranks[place] as number,
    possibleRanks: open[place] as OpenRanks,
  }));
  const without = standings
    .filter(({ best }) => best.score === null)
    .map((standing) => ({ ...standing, rank: null, possibleRanks: null }));
  return [
    ...withRank.toSorted((a, b) => a.rank - b.rank || compareText(a.technology, b.technology)),
    ...without.toSorted((a, b) => compareText(a.technology, b.technology)),
  ];
}
