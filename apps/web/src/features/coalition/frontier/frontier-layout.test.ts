import { describe, expect, it } from "vitest";
import { samplePoint } from "../testing/sample-point.ts";
import { frontierLayout, mostBySize, shadeOf } from "./frontier-layout.ts";

const SIZE = { width: 500, height: 300, left: 50, right: 50, top: 20, bottom: 40 };
const POINTS = [
  samplePoint({ size: 1, coverage: 4, weakestPair: 1, sets: [["USA"]] }),
  samplePoint({ size: 2, coverage: 8, weakestPair: 0.4, sets: [["JPN", "USA"]] }),
  samplePoint({ size: 2, coverage: 6, weakestPair: 0.9, sets: [["NLD", "USA"]] }),
  samplePoint({ size: 3, coverage: 12, weakestPair: null, sets: [["JPN", "NLD", "USA"]] }),
];
const input = (changes: object = {}) => ({
  points: POINTS,
  totalWeight: 16,
  reachableWeight: 12,
  coverageAtMost: null,
  label: () => ({ text: "Label", figure: "50%" }),
  ...changes,
});

function laidOut(changes: object = {}) {
  const layout = frontierLayout(input(changes), SIZE);
  if (layout === null) throw new Error("no layout");
  return layout;
}

describe("the plot of a front", () => {
  it("puts members to the right and coverage upward, from none to all of the weight", () => {
    const { marks, sizes } = laidOut();
    expect(sizes).toEqual([1, 2, 3, 4]);
    expect(marks.map(({ x }) => x)).toEqual([100, 200, 200, 300]);
    expect(marks.map(({ y }) => y)).toEqual([200, 140, 170, 80]);
  });

  it("shades by how well the weakest pair is aligned, and not where that is unknown or there is no pair", () => {
    expect(laidOut().marks.map(({ shade }) => shade)).toEqual([null, 3, 5, null]);
    expect([0, 0.19, 0.2, 1, null].map(shadeOf)).toEqual([1, 1, 2, 5, null]);
  });

  it("keeps every label inside and off the marks", () => {
    const { labels, marks } = laidOut();
    expect(labels).toHaveLength(4);
    for (const { x, y } of labels) {
      expect(x).toBeGreaterThanOrEqual(SIZE.left);
      expect(x).toBeLessThanOrEqual(SIZE.width - SIZE.right);
      expect(marks.every((mark) => Math.hypot(mark.x - x, mark.y - y) > 3)).toBe(true);
    }
  });

  it("climbs by the most that each number of members covers", () => {
    expect(mostBySize(POINTS)).toEqual([
      { size: 1, coverage: 4 },
      { size: 2, coverage: 8 },
      { size: 3, coverage: 12 },
    ]);
    expect(laidOut().staircase).toBe("M100 260H100V200H200V140H300V80H450");
  });

  it("says from where on nothing can be covered, and nothing where all can", () => {
    expect(laidOut().reachable).toBe(0.75);
    expect(laidOut({ reachableWeight: 16 }).reachable).toBeNull();
  });

  it("draws the bound of a search that was cut short, as far as the axis goes", () => {
    expect(laidOut().bound).toBeNull();
    const coverageAtMost = [
      { size: 2, coverage: 12 },
      { size: 30, coverage: 16 },
    ];
    expect(laidOut({ coverageAtMost }).bound).toBe("M200 260H200V80H450");
    expect(laidOut({ coverageAtMost: [{ size: 30, coverage: 16 }] }).bound).toBe("");
  });

  it("is not drawn without points or without weight", () => {
    expect(frontierLayout(input({ points: [] }), SIZE)).toBeNull();
    expect(frontierLayout(input({ totalWeight: 0 }), SIZE)).toBeNull();
  });
});
