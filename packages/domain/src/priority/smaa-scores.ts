/** Draws that are scored together. */
export const BLOCK_DRAWS = 64;

/** Alternatives that are scored together; tables are filled up to a multiple of it. */
const ROWS_AT_ONCE = 4;

/** Values row by row, with rows of zeros added so that their number is a multiple of four. */
export function filledUp(values: Float64Array, rows: number, columns: number): Float64Array {
  const filled = new Float64Array(Math.ceil(rows / ROWS_AT_ONCE) * ROWS_AT_ONCE * columns);
  filled.set(values);
  return filled;
}

/**
 * Scores of every alternative under a block of weights: `scores` has a row for each alternative and a column for each
 * draw, `weights` a row for each draw. Four alternatives and two draws are carried at once, which keeps a processor
 * busy; each sum is still taken in the order of the criteria, so that equal rows have equal scores.
 */
export function scoreBlock(
  values: Float64Array,
  columns: number,
  weights: Float64Array,
  scores: Float64Array,
): void {
  const rows = values.length / columns;
  for (let draw = 0; draw < BLOCK_DRAWS; draw += 2) {
    for (let row = 0; row < rows; row += ROWS_AT_ONCE) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      let e = 0;
      let f = 0;
      let g = 0;
      let h = 0;
      let first = draw * columns;
      let place = row * columns;
      for (let column = 0; column < columns; column++, first++, place++) {
        const weight = weights[first] as number;
        const other = weights[first + columns] as number;
        const v = values[place] as number;
        const w = values[place + columns] as number;
        const x = values[place + 2 * columns] as number;
        const y = values[place + 3 * columns] as number;
        a += weight * v;
        b += weight * w;
        c += weight * x;
        d += weight * y;
        e += other * v;
        f += other * w;
        g += other * x;
        h += other * y;
      }
      const at = row * BLOCK_DRAWS + draw;
      scores[at] = a;
      scores[at + BLOCK_DRAWS] = b;
      scores[at + 2 * BLOCK_DRAWS] = c;
      scores[at + 3 * BLOCK_DRAWS] = d;
      scores[at + 1] = e;
      scores[at + 1 + BLOCK_DRAWS] = f;
      scores[at + 1 + 2 * BLOCK_DRAWS] = g;
      scores[at + 1 + 3 * BLOCK_DRAWS] = h;
    }
  }
}

/** Scores of every alternative under the weights of one draw of a block. */
export function scoreDraw(
  values: Float64Array,
  columns: number,
  weights: Float64Array,
  draw: number,
  scores: Float64Array,
): void {
  const start = draw * columns;
  let place = 0;
  for (let at = draw; at < scores.length; at += BLOCK_DRAWS) {
    let score = 0;
    for (let column = 0; column < columns; column++, place++) {
      score += (weights[start + column] as number) * (values[place] as number);
    }
    scores[at] = score;
  }
}
