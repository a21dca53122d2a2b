import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { decisionOf } from "../testing/random-values.ts";
import { scoreTable } from "./score.ts";
import { weightsOf } from "./weights.ts";

function close(found: Float64Array, expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 12);
}

describe("scoreTable", () => {
  it("adds up weighted values and keeps every contribution", () => {
    const { table, weights } = decisionOf(
      [
        [0.7, 0.3, 0.5],
        [0.5, 0.8, 0.8],
      ],
      [50, 30, 20],
    );
    const scored = expectOk(scoreTable(table, weights));
    close(scored.scores, [0.54, 0.65]);
    close(scored.contributions, [0.35, 0.09, 0.1, 0.25, 0.24, 0.16]);
    expect(scored.coverage).toEqual(Float64Array.of(1, 1));
    expect(scored.lower).toEqual(scored.scores);
    expect(scored.upper).toEqual(scored.scores);
    expect(scored.unscored).toEqual([]);
  });

  it("shows the score of what is known, the weight it covers, and the bounds with every gap at the worst and best end", () => {
    const { table, weights } = decisionOf(
      [
        [0.8, null, 0.2],
        [0.6, 0.5, null],
        [null, null, null],
        [0.7, 0.4, 0.3],
      ],
      [0.5, 0.3, 0.2],
    );
    const scored = expectOk(scoreTable(table, weights));
    close(scored.scores, [0.44 / 0.7, 0.5625, 0, 0.53]);
    close(scored.coverage, [0.7, 0.8, 0, 1]);
    close(scored.lower, [0.44, 0.45, 0, 0.53]);
    close(scored.upper, [0.74, 0.65, 1, 0.53]);
    close(scored.contributions.subarray(0, 3), [0.4 / 0.7, 0, 0.04 / 0.7]);
    expect(scored.unscored).toEqual(["a2"]);
  });

  it("leaves unscored what is known only on criteria that do not count", () => {
    const { table, weights } = decisionOf([[0.9, null]], [0, 1]);
    const scored = expectOk(scoreTable(table, weights));
    expect(scored.unscored).toEqual(["a0"]);
    expect(scored.coverage).toEqual(Float64Array.of(0));
    expect([scored.lower[0], scored.upper[0]]).toEqual([0, 1]);
  });

  it("is whole when only criteria that do not count are missing", () => {
    const { table, weights } = decisionOf([[null, 0.4]], [0, 1]);
    const scored = expectOk(scoreTable(table, weights));
    expect([scored.scores[0], scored.coverage[0], scored.lower[0], scored.upper[0]]).toEqual([
      0.4, 1, 0.4, 0.4,
    ]);
  });

  it("bears coverage by next to nothing", () => {
    const { table, weights } = decisionOf([[null, 0.5]], [1, 1e-320]);
    const scored = expectOk(scoreTable(table, weights));
    close(scored.scores, [0.5]);
    expect(scored.coverage[0]).toBeLessThan(1e-300);
  });

  it("takes weights in any order of the criteria", () => {
    const { table } = decisionOf([[1, 0]], [1, 1]);
    const weights = expectOk(weightsOf(["c1", "c0"], { c0: 3, c1: 1 }));
    expect(expectOk(scoreTable(table, weights)).scores).toEqual(Float64Array.of(0.75));
  });

  it("has no negative zero", () => {
    const { table, weights } = decisionOf([[-0.5, 1]], [0, 1]);
    expect(expectOk(scoreTable(table, weights)).contributions).toEqual(Float64Array.of(0, 1));
  });

  it("is empty for no alternatives", () => {
    const { table, weights } = decisionOf([], [1]);
    const { scores, unscored } = expectOk(scoreTable(table, weights));
    expect([scores.length, unscored]).toEqual([0, []]);
  });

  it("refuses weights of other criteria", () => {
    const { table } = decisionOf([[1, 0]], [1, 1]);
    const weights = expectOk(weightsOf(["c0", "elsewhere"], { c0: 1, elsewhere: 1 }));
    expect(expectRefusal(scoreTable(table, weights), "weights-for-other-criteria")).toEqual({
      code: "weights-for-other-criteria",
      missing: ["c1"],
      unknown: ["elsewhere"],
    });
  });
});
