import type { CriterionId, TechnologyId } from "../id.ts";
import { geometricMean } from "../internal/power.ts";
import type { RandomStream } from "../internal/random.ts";
import { criteriaOfIndex, type PriorityIndex, type PriorityModel } from "./model.ts";
import type { PriorityCell } from "./priority-cell.ts";
import { expectedValue } from "./rated-value.ts";
import type { TechnologyRating } from "./rating.ts";
import { type RatingTable, ratingOfCell } from "./rating-table.ts";
import { clippedWorth } from "./sub-score.ts";
import { drawnWorth, type WorthSpread, worthSpread } from "./worth-draw.ts";

/** Something for each sub-score. */
export type ByIndex<T> = Readonly<Record<PriorityIndex, T>>;

/** What ratings are worth: a row for each cell, a column for each criterion of the sub-score. */
export interface FieldWorths {
  readonly values: Float64Array;
  /** 1 where the value counts, 0 where nobody rated; absent when all count. */
  readonly counts: Float64Array | null;
}

/** An uncertain worth, and everywhere it stands: a rating for the whole chain stands in every band. */
interface UncertainWorth {
  readonly index: PriorityIndex;
  readonly spread: WorthSpread;
  readonly entries: number[];
}

/** What simulations compute on: the ranked cells of the ranked technologies. */
export interface Field {
  readonly technologies: readonly TechnologyId[];
  /** For each technology its first cell, then the number of cells: those of one technology follow each other. */
  readonly starts: Int32Array;
  readonly criteria: ByIndex<readonly CriterionId[]>;
  /** The ratings as they stand. */
  readonly rated: ByIndex<FieldWorths>;
  readonly uncertain: readonly UncertainWorth[];
  readonly emphasis: number;
}

export function byIndex<T>(of: (index: PriorityIndex) => T): ByIndex<T> {
  return { criticality: of("criticality"), amenability: of("amenability") };
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
  const uncertain = new Map<string, UncertainWorth>();
  const rated = byIndex((index): FieldWorths => {
    const criteria = criteriaOfIndex(model, index);
    const values = new Float64Array(cells.length * criteria.length);
    const counts = new Float64Array(values.length);
    for (const [row, { technology, band }] of cells.entries()) {
      for (const [column, { id, scale, isPerBand }] of criteria.entries()) {
        const entry = row * criteria.length + column;
        const rating = ratingOfCell(ratings, technology, band, id);
        if (rating !== null) {
          values[entry] = clippedWorth(scale, expectedValue(rating.value));
          counts[entry] = 1;
        }
        const spread = worthSpread(scale, rating?.value ?? null);
        if (spread === null) continue;
        const isOfBand = rating === null ? isPerBand : rating.band !== null;
        const name = JSON.stringify([technology, id, isOfBand ? band : null]);
        const present = uncertain.get(name);
        if (present === undefined) uncertain.set(name, { index, spread, entries: [entry] });
        else present.entries.push(entry);
      }
    }
    return { values, counts: counts.includes(0) ? counts : null };
  });
  return {
    technologies,
    starts: Int32Array.of(...firstCells, cells.length),
    criteria: byIndex((index) => criteriaOfIndex(model, index).map(({ id }) => id)),
    rated,
    uncertain: [...uncertain.values()],
    emphasis: model.settings.emphasis,
  };
}

/** The same worths to draw into; missing ones count as well. */
export function worthsToDraw({ rated }: Field): ByIndex<FieldWorths> {
  return byIndex((index) => ({ values: rated[index].values.slice(), counts: null }));
}

/** Draws every uncertain worth, and puts it wherever it stands. */
export function drawWorths({ uncertain }: Field, stream: RandomStream, worths: ByIndex<FieldWorths>): void {
  for (const { index, spread, entries } of uncertain) {
    const { values } = worths[index];
    const worth = drawnWorth(spread, stream);
    for (let place = 0; place < entries.length; place++) values[entries[place] as number] = worth;
  }
}

/** The headline of a technology's best cell; the technology by its place. */
export function bestHeadline(
  { starts, emphasis }: Field,
  worths: ByIndex<FieldWorths>,
  weights: ByIndex<Float64Array>,
  technology: number,
): number {
  let best = 0;
  for (let cell = starts[technology] as number; cell < (starts[technology + 1] as number); cell++) {
    const criticality = cellScore(worths.criticality, weights.criticality, cell);
    const amenability = cellScore(worths.amenability, weights.amenability, cell);
    const isAbove = criticality > best || amenability > best;
    if (isAbove) best = Math.max(best, geometricMean(criticality, amenability, emphasis));
  }
  return best;
}

/** The mean of the worths that count in a cell, by weight; 0 where none does. Weights add up to 1. */
function cellScore({ values, counts }: FieldWorths, weights: Float64Array, cell: number): number {
  let entry = cell * weights.length;
  let worth = 0;
  if (counts === null) {
    for (let column = 0; column < weights.length; column++, entry++) {
      worth += (weights[column] as number) * (values[entry] as number);
    }
    return worth;
  }
  let known = 0;
  for (let column = 0; column < weights.length; column++, entry++) {
    const weight = (weights[column] as number) * (counts[entry] as number);
    known += weight;
    worth += weight * (values[entry] as number);
  }
  return known === 0 ? 0 : worth / known;
}
