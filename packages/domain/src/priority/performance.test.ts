import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import type { DirectedCriterion } from "./performance.ts";
import { firstMissing, performancesFrom, performanceTable } from "./performance.ts";
import { valueTableOf01 } from "./value-table.ts";

const PRICE: DirectedCriterion<string> = { id: "price", direction: "lower-is-better" };
const SPEED: DirectedCriterion<string> = { id: "speed", direction: "higher-is-better" };

describe("performanceTable", () => {
  it("keeps the figures row by row, with what is missing", () => {
    const table = expectOk(
      performanceTable(
        ["a", "b"],
        [PRICE, SPEED],
        [
          [5490, null],
          [-1, 0],
        ],
      ),
    );
    expect(table).toEqual({
      alternatives: ["a", "b"],
      criteria: ["price", "speed"],
      directions: ["lower-is-better", "higher-is-better"],
      values: Float64Array.of(5490, 0, -1, 0),
      known: Uint8Array.of(1, 0, 1, 1),
    });
    expect(firstMissing(table)).toEqual({
      code: "performance-missing",
      alternative: "a",
      criterion: "speed",
    });
  });

  it("misses nothing when every entry is known", () => {
    const table = expectOk(performanceTable(["a"], [PRICE], [[1]]));
    expect(table.known).toBeNull();
    expect(firstMissing(table)).toBeNull();
    expect(firstMissing({ ...table, known: Uint8Array.of(1) })).toBeNull();
  });

  it.each([
    {
      fault: "an entry that is no number",
      rows: [
        [1, 1],
        [1, Infinity],
      ],
      refusal: { code: "rating-not-finite", alternative: "b", criterion: "speed", value: Infinity },
    },
    { fault: "a row too few", rows: [[1, 1]], refusal: { code: "rows-miscounted", rows: 1, expected: 2 } },
    {
      fault: "a row too long",
      rows: [
        [1, 1, 1],
        [1, 1],
      ],
      refusal: { code: "row-length-differs", alternative: "a", entries: 3, expected: 2 },
    },
  ])("refuses $fault", ({ rows, refusal }) => {
    expect(performanceTable(["a", "b"], [PRICE, SPEED], rows)).toEqual({ ok: false, error: refusal });
  });
});

describe("performancesFrom", () => {
  it("takes more to be better throughout", () => {
    const table = expectOk(valueTableOf01(["a"], ["x", "y"], [[0.5, 1]]));
    expect(performancesFrom(table)).toEqual({
      ...table,
      directions: ["higher-is-better", "higher-is-better"],
    });
  });
});
