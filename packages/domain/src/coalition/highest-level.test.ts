import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { highestLevelShapley } from "./highest-level.ts";

describe("highestLevelShapley", () => {
  it("splits every step among those who reach it, in the order of the players", () => {
    const values = expectOk(highestLevelShapley([4, 1, 2, 0, 2]));
    const first = 1 / 4;
    const second = first + 1 / 3;
    expect(values).toEqual([second + 2, first, second, 0, second]);
    expect(expectOk(highestLevelShapley([]))).toEqual([]);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("refuses a level of %d", (value) => {
    expect(expectRefusal(highestLevelShapley([1, value]), "level-invalid")).toMatchObject({
      player: 1,
      value,
    });
  });
});
