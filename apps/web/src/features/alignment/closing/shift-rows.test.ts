import { expect, it } from "vitest";
import { EU, GBR, JPN, USA } from "../testing/sample-alignment.ts";
import { shiftRows } from "./shift-rows.ts";

const pair = (first: typeof USA, second: typeof USA, before: number | null, after: number | null) => ({
  first,
  second,
  before,
  after,
  reduction: before === null || after === null ? null : before - after,
  coverageBefore: before === null ? 0 : 1,
  coverageAfter: after === null ? 0 : 1,
});

it("puts the greatest change first whichever way, and tells what comes closer, parts, stays and can be compared only then", () => {
  const rows = shiftRows([
    pair(USA, EU, 0.5, 0.4),
    pair(USA, JPN, 0.2, 0.5),
    pair(EU, JPN, 0.3, 0.3),
    pair(USA, GBR, null, 0.2),
    pair(EU, GBR, null, null),
  ]);
  expect(rows.moved.map(({ first, second }) => [first, second])).toEqual([
    [USA, JPN],
    [USA, EU],
  ]);
  expect(rows).toMatchObject({ closer: 1, farther: 1, unmoved: 1 });
  expect(rows.newlyComparable.map(({ second }) => second)).toEqual([GBR]);
});
