import { describe, expect, it } from "vitest";
import {
  bandsOfStages,
  READINESS_BAND_LEVELS,
  READINESS_BANDS,
  readinessBandOf,
  STAGES,
  stagesOfBands,
} from "./stage.ts";

describe("readinessBandOf", () => {
  it("puts every level from 1 to 9 into exactly one band", () => {
    expect([1, 2, 3].map(readinessBandOf)).toEqual(["research", "research", "research"]);
    expect([4, 5, 6].map(readinessBandOf)).toEqual(Array(3).fill("pre-standardization"));
    expect([7, 8, 9].map(readinessBandOf)).toEqual(Array(3).fill("deployment"));
    const holding = (level: number) =>
      READINESS_BANDS.filter(
        (band) => READINESS_BAND_LEVELS[band].lowest <= level && level <= READINESS_BAND_LEVELS[band].highest,
      );
    for (let level = 1; level <= 9; level += 1) expect(holding(level)).toHaveLength(1);
  });

  it.each([0, 10, -1, 3.5, Number.NaN, Number.POSITIVE_INFINITY])("knows no band for %d", (level) => {
    expect(readinessBandOf(level)).toBeNull();
  });
});

describe("bandsOfStages", () => {
  it("puts development before standards, and standards with deployment, in the order of the chain", () => {
    expect(bandsOfStages(["standardization", "development"])).toEqual(["pre-standardization", "deployment"]);
    expect(bandsOfStages(["commercialization", "standardization"])).toEqual(["deployment"]);
    expect(bandsOfStages([])).toEqual([]);
  });

  it("has every step in one band and every band with a step", () => {
    expect(bandsOfStages(STAGES)).toEqual(READINESS_BANDS);
    expect(READINESS_BANDS.flatMap((band) => stagesOfBands([band]))).toEqual(STAGES);
    for (const stage of STAGES) expect(stagesOfBands(bandsOfStages([stage]))).toContain(stage);
  });
});
