/** An eigenvalue of a symmetric matrix and its eigenvector of length 1, the first entry that is not 0 above 0. */
export interface Eigenpair {
  readonly value: number;
  readonly vector: readonly number[];
}

const SWEEPS_MAXIMUM = 100;
const NEGLIGIBLE = 1e-15;

/**
 * All eigenpairs of a symmetric matrix, the greatest eigenvalue first.
 *
 * Cyclic Jacobi rotations (Jacobi 1846), with square roots and fractions alone, so that every machine gives the same
 * digits. Takes time in proportion to the cube of the size.
 */
export function eigenpairs(matrix: readonly (readonly number[])[]): readonly Eigenpair[] {
  const size = matrix.length;
  const rotated = Float64Array.from(matrix.flat());
  const vectors = identity(size);
  const scale = rotated.reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
  for (let sweep = 0; sweep < SWEEPS_MAXIMUM && offDiagonal(rotated, size) > scale * NEGLIGIBLE; sweep++) {
    for (let p = 0; p < size; p++) {
      for (let q = p + 1; q < size; q++) rotate(rotated, vectors, size, p, q);
    }
  }
  return Array.from({ length: size }, (_pair, column) => ({
    value: rotated[column * size + column] as number,
    vector: signed(Array.from({ length: size }, (_entry, row) => vectors[row * size + column] as number)),
  })).toSorted((a, b) => b.value - a.value);
}

/** The inverse of a symmetric matrix that has one, by elimination with row exchanges. */
export function inverseOf(matrix: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const size = matrix.length;
  const rows = matrix.map((row, index) => [
    ...row,
    ...Array.from({ length: size }, (_, at) => Number(at === index)),
  ]);
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(entry(rows, row, column)) > Math.abs(entry(rows, pivot, column))) pivot = row;
    }
    const exchanged = rows[pivot] as number[];
    rows[pivot] = rows[column] as number[];
    rows[column] = exchanged.map((value) => value / (exchanged[column] as number));
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = entry(rows, row, column);
      rows[row] = (rows[row] as number[]).map((value, at) => value - factor * entry(rows, column, at));
    }
  }
  return rows.map((row) => row.slice(size));
}

function entry(rows: readonly (readonly number[])[], row: number, column: number): number {
  return rows[row]?.[column] as number;
}

function identity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let index = 0; index < size; index++) matrix[index * size + index] = 1;
  return matrix;
}

function offDiagonal(matrix: Float64Array, size: number): number {
  let greatest = 0;
  for (let row = 0; row < size; row++) {
    for (let column = row + 1; column < size; column++) {
      greatest = Math.max(greatest, Math.abs(matrix[row * size + column] as number));
    }
  }
  return greatest;
}

/** Turns the p-q plane so that the entry at p, q becomes 0. */
function rotate(matrix: Float64Array, vectors: Float64Array, size: number, p: number, q: number): void {
  const between = matrix[p * size + q] as number;
  if (between === 0) return;
  const ratio = ((matrix[q * size + q] as number) - (matrix[p * size + p] as number)) / (2 * between);
  const tangent = (ratio < 0 ? -1 : 1) / (Math.abs(ratio) + Math.sqrt(ratio * ratio + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  for (let index = 0; index < size; index++) turn(matrix, index * size + p, index * size + q, cosine, sine);
  for (let index = 0; index < size; index++) turn(matrix, p * size + index, q * size + index, cosine, sine);
  for (let index = 0; index < size; index++) turn(vectors, index * size + p, index * size + q, cosine, sine);
}

function turn(entries: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const [one, other] = [entries[first] as number, entries[second] as number];
  entries[first] = cosine * one - sine * other;
  entries[second] = sine * one + cosine * other;
}

function signed(vector: readonly number[]): readonly number[] {
  const first = vector.findIndex((value) => Math.abs(value) > NEGLIGIBLE);
  return (vector[first] as number) < 0 ? vector.map((value) => -value) : vector;
}
