import { describe, expect, it } from "vitest";
import { samplePoint } from "../testing/sample-point.ts";
import { fullestPoint, pointOf } from "./fullest-point.ts";

const ONE = samplePoint({ size: 1, coverage: 4, weakestPair: 1, sets: [["USA"]] });
const APART = samplePoint({ size: 3, coverage: 9, weakestPair: null, sets: [["JPN", "NLD", "USA"]] });
const NEAR = samplePoint({ size: 3, coverage: 9, weakestPair: 0.5, sets: [["KOR", "NLD", "USA"]] });
const LARGE = samplePoint({ size: 4, coverage: 9, weakestPair: 0.9, sets: [["EU", "JPN", "NLD", "USA"]] });

describe("the point with most coverage", () => {
  it("is the smallest of several, then the one whose weakest pair is best aligned", () => {
    expect(fullestPoint([ONE, LARGE, APART, NEAR])).toBe(NEAR);
    expect(fullestPoint([ONE, LARGE, APART])).toBe(APART);
    expect(fullestPoint([])).toBeNull();
  });
});

describe("the point of a set", () => {
  it("is found by its members in any order", () => {
    expect(pointOf([ONE, APART], ["USA", "NLD", "JPN"])).toBe(APART);
    expect(pointOf([ONE, APART], ["JPN", "USA"])).toBeNull();
  });
});
