import type { CriterionId, TechnologyId } from "../id.ts";
import { geometricMean } from "../internal/power.ts";
import type { RandomStream } from "../internal/random.ts";
import {
  criteriaOfIndex,
  INDEX_OF_BRANCH,
  PRIORITY_INDEXES,
  type PriorityIndex,
  type PriorityModel,
} from "./model.ts";
import type { PriorityCell } from "./priority-cell.ts";
import { expectedValue } from "./rated-value.ts";
import type { TechnologyRating } from "./rating.ts";
import { type RatingTable, ratingOfCell } from "./rating-table.ts";
import { clippedWorth } from "./sub-score.ts";
import { drawnWorth, type SpreadTable, spreadTable, type WorthSpread, worthSpread } from "./worth-draw.ts";

/** What ratings are worth: a row for each cell, a column for each criterion. */
export interface FieldWorths {
  readonly values: Float64Array;
  /** 1 where the value counts, 0 where nobody rated; absent when all count. */
  readonly counts: Float64Array | null;
}

/** An uncertain worth, and everywhere it stands: a rating for the whole chain stands in every band. */
interface UncertainWorth {
  readonly spread: WorthSpread;
  readonly entries: number[];
}

/** What simulations compute on: the ranked cells of the ranked technologies. */
export interface Field {
  readonly technologies: readonly TechnologyId[];
  /** For each technology its first cell, then the number of cells: those of one technology follow each other. */
  readonly starts: Int32Array;
  /** Those of criticality, then those of amenability. */
  readonly criteria: readonly { readonly criterion: CriterionId; readonly index: PriorityIndex }[];
  /** How many of the criteria are of criticality. */
  readonly split: number;
  /** The ratings as they stand. */
  readonly rated: FieldWorths;
  readonly spreads: SpreadTable;
  /** Where the draws of the spreads stand in the values, spread by spread; and where those of each end in this list. */
  readonly targets: Int32Array;
  readonly targetEnds: Int32Array;
  readonly emphasis: number;
}

/** The field of these technologies with their cells. */
export function fieldOf(
  model: PriorityModel,
  ratings: RatingTable<TechnologyRating>,
  technologies: readonly TechnologyId[],
  ranked: readonly Pick<PriorityCell, "technology" | "band">[],
): Field {
  const cells = technologies.flatMap((id) => ranked.filter(({ technology }) => technology === id));
  const firstCells = technologies.map((id) => cells.findIndex(({ technology }) => technology === id));
  const criteria = PRIORITY_INDEXES.flatMap((index) => criteriaOfIndex(model, index));
  const values = new Float64Array(cells.length * criteria.length);
  const counts = new Float64Array(values.length);
  const uncertain = new Map<string, UncertainWorth>();
  let entry = 0;
  for (const { technology, band } of cells) {
    for (const { id, scale, isPerBand } of criteria) {
      const rating = ratingOfCell(ratings, technology, band, id);
      if (rating !== null) {
        values[entry] = clippedWorth(scale, expectedValue(rating.value));
        counts[entry] = 1;
      }
      const isOfBand = rating === null ? isPerBand : rating.band !== null;
      const name = JSON.stringify([technology, id, isOfBand ? band : null]);
      const spread = worthSpread(scale, rating?.value ?? null);
      const present = uncertain.get(name);
      if (present !== undefined) present.entries.push(entry);
      else if (spread !== null) uncertain.set(name, { spread, entries: [entry] });
      entry++;
    }
  }
  const drawn = [...uncertain.values()];
  let ended = 0;
  return {
    technologies,
    starts: Int32Array.of(...firstCells, cells.length),
    criteria: criteria.map(({ id, branch }) => ({ criterion: id, index: INDEX_OF_BRANCH[branch] })),
    split: criteriaOfIndex(model, "criticality").length,
    rated: { values, counts: counts.includes(0) ? counts : null },
    spreads: spreadTable(drawn.map(({ spread }) => spread)),
    targets: Int32Array.from(drawn.flatMap(({ entries }) => entries)),
    targetEnds: Int32Array.from(drawn, ({ entries }) => (ended += entries.length)),
    emphasis: model.settings.emphasis,
  };
}

/** The same worths to draw into; missing ones count as well. */
export function worthsToDraw({ rated }: Field): FieldWorths {
  return { values: rated.values.slice(), counts: null };
}

/** Draws every uncertain worth, and puts it wherever it stands. */
export function drawWorths(
  { spreads, targets, targetEnds }: Field,
  stream: RandomStream,
  { values }: FieldWorths,
): void {
  let target = 0;
  for (let row = 0; row < targetEnds.length; row++) {
    const worth = drawnWorth(spreads, row, stream);
    const end = targetEnds[row] as number;
    for (; target < end; target++) values[targets[target] as number] = worth;
  }
}

/** The headline of a technology's best cell; the technology by its place. Weights of either sub-score add up to 1. */
export function bestHeadline(
  { starts, split, emphasis }: Field,
  worths: FieldWorths,
  weights: Float64Array,
  technology: number,
): number {
  const columns = weights.length;
  const isEven = emphasis === 0.5;
  let best = 0;
  for (let cell = starts[technology] as number; cell < (starts[technology + 1] as number); cell++) {
    const row = cell * columns;
    const criticality = meanWorth(worths, weights, row, 0, split);
    const amenability = meanWorth(worths, weights, row, split, columns);
    if (isEven) best = Math.max(best, criticality * amenability);
    else if (criticality > best || amenability > best) {
      best = Math.max(best, geometricMean(criticality, amenability, emphasis));
    }
  }
  return isEven ? Math.sqrt(best) : best;
}

/** The mean of the worths that count in these columns of a row, by weight; 0 where none does. */
function meanWorth(
  { values, counts }: FieldWorths,
  weights: Float64Array,
  row: number,
  from: number,
  to: number,
): number {
  let worth = 0;
  if (counts === null) {
    for (let column = from; column < to; column++) {
      worth += (weights[column] as number) * (values[row + column] as number);
    }
    return worth;
  }
  let known = 0;
  for (let column = from; column < to; column++) {
    const weight = (weights[column] as number) * (counts[row + column] as number);
    known += weight;
    worth += weight * (values[row + column] as number);
  }
  return known === 0 ? 0 : worth / known;
}
