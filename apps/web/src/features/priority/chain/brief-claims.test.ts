import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL } from "../testing/sample-model.ts";
import { sampleRating } from "../testing/sample-rating.ts";
import { AI, CHIPS, DRONES, type SampleLevels, sampleResult } from "../testing/sample-standing.ts";
import { CLAIMS_PASSAGE, claimChecks, independenceOf } from "./brief-claims.ts";
import { chainCourses } from "./chain-peaks.ts";

function along(opportunity: readonly number[], obstacle: readonly number[]): SampleLevels {
  const bands = ["research", "pre-standardization", "deployment"];
  return Object.fromEntries([
    [NEED, 4],
    ...bands.map((band, place) => [`${band} ${FOUNDATION}`, opportunity[place] ?? 0]),
    ...bands.map((band, place) => [`${band} ${RIVALRY}`, obstacle[place] ?? 0]),
  ]);
}

const AS_THE_BRIEF_SAYS = along([1, 3, 2], [0, 1, 4]);

function checksOf(levels: Parameters<typeof sampleResult>[0]) {
  return claimChecks(chainCourses(sampleResult(levels).standing.cells));
}

describe("the brief's claims held against the matrix", () => {
  it("agree where every technology that can be followed shows them", () => {
    const checks = checksOf({ [CHIPS]: AS_THE_BRIEF_SAYS, [DRONES]: {} });
    expect(checks.map(({ verdict }) => verdict)).toEqual(["agrees", "agrees", "agrees"]);
    expect(checks.every(({ agreeing }) => agreeing.length === 1 && agreeing[0] === CHIPS)).toBe(true);
  });

  it("agree only in part where a technology is level with another band, and say so", () => {
    const [, middle] = checksOf({ [CHIPS]: AS_THE_BRIEF_SAYS, [AI]: along([1, 3, 3], [0, 1, 4]) });
    expect(middle?.verdict).toBe("agrees-in-part");
    expect(middle?.departures).toEqual([{ words: "as much in deployment", technologies: [AI] }]);
  });

  it("differ where no technology shows them", () => {
    const checks = checksOf({ [CHIPS]: along([4, 3, 2], [1, 1, 1]) });
    expect(checks.map(({ verdict }) => verdict)).toEqual(["differs", "differs", "differs"]);
    expect(checks.map(({ departures }) => departures[0]?.words)).toEqual([
      "as much or more opportunity in research",
      "most in research",
      "no high obstacle",
    ]);
  });

  it("cannot be told while no technology is rated along the whole chain", () => {
    const checks = checksOf({ [DRONES]: {} });
    expect(checks.map(({ verdict }) => verdict)).toEqual(["unknown", "unknown", "unknown"]);
  });
});

it("counts how many of the ratings behind it only repeat the brief", () => {
  const courses = chainCourses(sampleResult({ [CHIPS]: AS_THE_BRIEF_SAYS }).standing.cells);
  const passage = { ...CLAIMS_PASSAGE, source: "brief" };
  const ratings = [
    sampleRating({ technology: CHIPS, criterion: FOUNDATION, band: "research" }, { basis: "brief", passage }),
    sampleRating({ technology: CHIPS, criterion: RIVALRY, band: null }, { basis: "brief", passage: null }),
    sampleRating(
      { technology: CHIPS, criterion: RIVALRY, band: "research" },
      { basis: "public-record", passage: null },
    ),
    sampleRating({ technology: CHIPS, criterion: NEED, band: null }, { basis: "brief", passage }),
    sampleRating({ technology: AI, criterion: FOUNDATION, band: null }, { basis: "brief", passage }),
  ];
  expect(independenceOf(courses, SAMPLE_MODEL, ratings)).toEqual({
    ratings: 3,
    fromBrief: 2,
    fromPassage: 1,
  });
});
