import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY } from "../testing/sample-model.ts";
import { AI, CHIPS, DRONES, type SampleLevels, sampleResult } from "../testing/sample-standing.ts";
import { chainCourses, peakBands, peakSentence } from "./chain-peaks.ts";

/** Opportunity and obstacle along the chain, as levels. */
function along(opportunity: readonly number[], obstacle: readonly number[]): SampleLevels {
  const bands = ["research", "pre-standardization", "deployment"];
  return Object.fromEntries([
    [NEED, 4],
    ...bands.map((band, place) => [`${band} ${FOUNDATION}`, opportunity[place] ?? 0]),
    ...bands.map((band, place) => [`${band} ${RIVALRY}`, obstacle[place] ?? 0]),
  ]);
}

const RISING = along([1, 3, 2], [0, 1, 4]);
const LEVEL = along([1, 3, 3], [0, 1, 4]);
const UNRATED: SampleLevels = { [NEED]: 4, [`research ${FOUNDATION}`]: 2, [`research ${RIVALRY}`]: 2 };

function coursesOf(levels: Parameters<typeof sampleResult>[0]) {
  return chainCourses(sampleResult(levels).standing.cells);
}

describe("technologies along the chain", () => {
  it("are followed only where both sides are rated in every band", () => {
    const courses = coursesOf({ [CHIPS]: RISING, [DRONES]: UNRATED });
    expect(courses.map(({ technology }) => technology)).toEqual([CHIPS]);
  });

  it("peak in several bands where these are level", () => {
    const [course] = coursesOf({ [CHIPS]: LEVEL });
    if (course === undefined) throw new Error("it can be followed");
    expect(peakBands(course, "opportunity")).toEqual(["pre-standardization", "deployment"]);
    expect(peakBands(course, "obstacle")).toEqual(["deployment"]);
  });
});

describe("the finding of the plot", () => {
  it("says where both sides are highest, and for how many only level with another band", () => {
    expect(peakSentence(coursesOf({ [CHIPS]: RISING, [AI]: LEVEL }))).toBe(
      "Opportunity is highest in pre-standardization for all 2 technologies, though level with another band for 1; " +
        "the obstacle in deployment for all 2",
    );
    expect(peakSentence(coursesOf({ [CHIPS]: RISING, [AI]: along([4, 1, 1], [0, 0, 1]) }))).toBe(
      "Opportunity is highest in research for 1 of 2 technologies; the obstacle in deployment for all 2",
    );
  });

  it("is absent where nothing can be followed", () => {
    expect(peakSentence(coursesOf({ [DRONES]: UNRATED }))).toBeNull();
  });
});
