import { sumOf } from "../internal/sum.ts";
import { type Eigenpair, eigenpairs, inverseOf } from "../internal/symmetric-matrix.ts";

/** Distances to draw, row by row; each is known or not, and known ones tie every point to every other. */
export interface DrawnDistances {
  readonly size: number;
  readonly distances: readonly number[];
  readonly isKnown: readonly boolean[];
}

/** Points in the plane. */
export interface Drawing {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** A drawing that can be bettered no further from where it began. */
export interface SettledDrawing extends Drawing {
  /** Sum over known pairs of the squared difference between the drawn and the given distance. */
  readonly misfit: number;
  /** Sum over known pairs of the squared drawn distance. */
  readonly extent: number;
  readonly iterations: number;
}

const ITERATIONS_MAXIMUM = 1000;
const MISFIT_TOLERANCE = 1e-12;

/**
 * Where the drawing may begin: classical scaling (Torgerson 1952) on its first and second, and on its first and third
 * main axis, and a bent line for distances that have only one. Unknown distances are taken along the shortest known way.
 */
export function startsOf({ size, distances, isKnown }: DrawnDistances): readonly Drawing[] {
  const squares = shortestWays(size, distances, isKnown).map((distance) => distance * distance);
  const rows = Array.from({ length: size }, (_row, row) => squares.slice(row * size, (row + 1) * size));
  const means = rows.map((row) => sumOf(row, (square) => square) / size);
  const overall = sumOf(means, (mean) => mean) / size;
  const centered = rows.map((row, at) =>
    row.map((square, column) => ((means[at] as number) + (means[column] as number) - overall - square) / 2),
  );
  const axes = eigenpairs(centered).map(axisOf);
  const level = rows.map(() => 0);
  const [first = level, second = level, third = level] = axes;
  const widest = first.reduce((most, place) => Math.max(most, Math.abs(place)), 0);
  const bent = first.map((place) => (widest === 0 ? 0 : (place * place) / widest));
  return [
    { x: first, y: second },
    { x: first, y: third },
    { x: first, y: bent },
  ];
}

function axisOf({ value, vector }: Eigenpair): readonly number[] {
  const length = Math.sqrt(Math.max(value, 0));
  return vector.map((entry) => entry * length);
}

/** Floyd and Warshall's shortest ways. */
function shortestWays(
  size: number,
  distances: readonly number[],
  isKnown: readonly boolean[],
): readonly number[] {
  const ways = distances.map((distance, cell) =>
    isKnown[cell] === true ? distance : Number.POSITIVE_INFINITY,
  );
  for (let through = 0; through < size; through++) {
    for (let from = 0; from < size; from++) {
      for (let to = 0; to < size; to++) {
        if (isKnown[from * size + to] === true) continue;
        const around = (ways[from * size + through] as number) + (ways[through * size + to] as number);
        ways[from * size + to] = Math.min(ways[from * size + to] as number, around);
      }
    }
  }
  return ways;
}

/**
 * The drawing that stress majorization comes to from a start: no step makes the misfit greater (SMACOF, de Leeuw 1977),
 * and unknown distances have no weight.
 */
export function settledFrom(drawn: DrawnDistances, start: Drawing): SettledDrawing {
  const spring = springOf(drawn);
  const scale = sumOf(drawn.distances, (distance) => distance * distance);
  let x = Float64Array.from(start.x);
  let y = Float64Array.from(start.y);
  let misfit = Number.POSITIVE_INFINITY;
  for (let iteration = 0; ; iteration++) {
    const pull = pullOn(drawn, x, y);
    const isSettled = misfit - pull.misfit <= MISFIT_TOLERANCE * scale;
    misfit = pull.misfit;
    if (isSettled || iteration === ITERATIONS_MAXIMUM) {
      return { x: [...x], y: [...y], misfit, extent: pull.extent, iterations: iteration };
    }
    x = timesVector(spring, pull.across);
    y = timesVector(spring, pull.up);
  }
}

/** How a pull at some points moves all: the inverse of the ties between them, held at their middle. */
function springOf({ size, isKnown }: DrawnDistances): Float64Array {
  const ties = Array.from({ length: size }, (_row, row) =>
    Array.from({ length: size }, (_column, column) => Number(row !== column && isKnown[row * size + column])),
  );
  const held = ties.map((row, at) =>
    row.map((tie, column) => 1 / size + (at === column ? sumOf(row, (one) => one) : -tie)),
  );
  return Float64Array.from(inverseOf(held).flat());
}

/** What each point is pulled by: away from the others in proportion of given to drawn distance; and how the drawing fits. */
function pullOn({ size, distances, isKnown }: DrawnDistances, x: Float64Array, y: Float64Array) {
  const across = new Float64Array(size);
  const up = new Float64Array(size);
  let misfit = 0;
  let extent = 0;
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      const cell = row * size + column;
      if (isKnown[cell] !== true) continue;
      const distance = distances[cell] as number;
      const [dx, dy] = [
        (x[row] as number) - (x[column] as number),
        (y[row] as number) - (y[column] as number),
      ];
      const length = Math.sqrt(dx * dx + dy * dy);
      misfit += (length - distance) * (length - distance);
      extent += length * length;
      if (length === 0) continue;
      const proportion = distance / length;
      across[row] = (across[row] as number) + proportion * dx;
      across[column] = (across[column] as number) - proportion * dx;
      up[row] = (up[row] as number) + proportion * dy;
      up[column] = (up[column] as number) - proportion * dy;
    }
  }
  return { across, up, misfit, extent };
}

function timesVector(matrix: Float64Array, vector: Float64Array): Float64Array<ArrayBuffer> {
  const size = vector.length;
  const result = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let sum = 0;
    for (let column = 0; column < size; column++) {
      sum += (matrix[row * size + column] as number) * (vector[column] as number);
    }
    result[row] = sum;
  }
  return result;
}
