import { describe, expect, it } from "vitest";
import { nextUniform, randomStream } from "../internal/random.ts";
import { BLOCK_DRAWS, filledUp, scoreBlock, scoreDraw } from "./smaa-scores.ts";

function block(rows: number, columns: number) {
  const stream = randomStream(`${rows} ${columns}`);
  const drawn = (length: number) => Float64Array.from({ length }, () => nextUniform(stream));
  const values = filledUp(drawn(rows * columns), rows, columns);
  const scores = new Float64Array((values.length / columns) * BLOCK_DRAWS);
  return { values, weights: drawn(BLOCK_DRAWS * columns), scores };
}

const SIZES = [
  [1, 1],
  [3, 2],
  [4, 3],
  [9, 7],
] as const;

describe("scores of a block", () => {
  it.each(SIZES)("are weighted sums: %i alternatives, %i criteria", (rows, columns) => {
    const { values, weights, scores } = block(rows, columns);
    scoreBlock(values, columns, weights, scores);
    for (let row = 0; row < rows; row++) {
      for (let draw = 0; draw < BLOCK_DRAWS; draw++) {
        let sum = 0;
        for (let column = 0; column < columns; column++) {
          sum += (weights[draw * columns + column] ?? 0) * (values[row * columns + column] ?? 0);
        }
        expect(scores[row * BLOCK_DRAWS + draw]).toBe(sum);
      }
    }
  });

  it.each(SIZES)("are the same draw by draw: %i alternatives, %i criteria", (rows, columns) => {
    const { values, weights, scores } = block(rows, columns);
    scoreBlock(values, columns, weights, scores);
    const singly = new Float64Array(scores.length);
    for (let draw = 0; draw < BLOCK_DRAWS; draw++) scoreDraw(values, columns, weights, draw, singly);
    expect(singly).toEqual(scores);
  });

  it("fills a table up with rows of zeros", () => {
    expect(filledUp(Float64Array.of(1, 2, 3, 4), 2, 2)).toEqual(Float64Array.of(1, 2, 3, 4, 0, 0, 0, 0));
    expect(filledUp(new Float64Array(0), 0, 2)).toEqual(new Float64Array(0));
  });
});
