/** How far apart countries are, and which single changes of a stance bring them closest. */
export interface Answer {
  /** Row by row, a row and a column for each country; negative where two cannot be compared. */
  readonly distances: Float64Array;
  readonly mean: number;
  /** How much the best change takes off the mean. */
  readonly reduction: number;
  /** How many changes take off so much. */
  readonly changes: number;
}

/** Gains that differ by no more than this tie. */
export const TIE = 1e-9;

/** Every figure the same but for rounding. */
export function isSame(one: Answer, other: Answer): boolean {
  const isClose = (a: number, b: number | undefined) => Math.abs(a - (b ?? Number.NaN)) <= 1e-12;
  return (
    one.distances.length === other.distances.length &&
    one.distances.every((distance, cell) => isClose(distance, other.distances[cell])) &&
    isClose(one.mean, other.mean) &&
    isClose(one.reduction, other.reduction) &&
    one.changes === other.changes
  );
}
