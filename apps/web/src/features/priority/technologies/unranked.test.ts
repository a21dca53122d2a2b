import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, STAKE } from "../testing/sample-model.ts";
import { AI, CHIPS, DRONES, sampleResult } from "../testing/sample-standing.ts";
import { firstPlaces } from "./first-places.ts";
import { unrankedTechnologies } from "./unranked.ts";

const { standing } = sampleResult({
  [CHIPS]: { [NEED]: 4, [STAKE]: 4, [FOUNDATION]: 4, [RIVALRY]: 0 },
  [AI]: { [NEED]: 3, [STAKE]: 4, [FOUNDATION]: 4, [RIVALRY]: 0 },
  [DRONES]: { [NEED]: 3, [`deployment ${FOUNDATION}`]: 1 },
});

describe("technologies without a rank", () => {
  it("name what is missing in the band where most is rated, and leave out those with a rank", () => {
    const { standing: bare } = sampleResult({ [DRONES]: { [`deployment ${FOUNDATION}`]: 1 } });
    expect(unrankedTechnologies(bare)).toEqual([
      {
        technology: DRONES,
        gaps: [
          { index: "criticality", coverage: 0, missing: [NEED, STAKE], criteria: 2 },
          { index: "amenability", coverage: 0.5, missing: [RIVALRY], criteria: 2 },
        ],
      },
    ]);
    expect(unrankedTechnologies(standing).map(({ technology }) => technology)).not.toContain(CHIPS);
  });
});

describe("the first places", () => {
  it("are those of the first and of the next rank, ties included", () => {
    const { first, next, total } = firstPlaces(standing);
    expect(first.map(({ technology }) => technology)).toEqual([CHIPS]);
    expect(next.map(({ technology }) => technology)).toEqual([AI]);
    expect(total).toBe(3);
  });

  it("skip the ranks that a shared first place takes", () => {
    const levels = { [NEED]: 3, [STAKE]: 3, [FOUNDATION]: 3, [RIVALRY]: 1 };
    const tied = sampleResult({ [CHIPS]: levels, [AI]: levels, [DRONES]: { ...levels, [NEED]: 2 } });
    const { first, next } = firstPlaces(tied.standing);
    expect(first.map(({ technology }) => technology)).toEqual([AI, CHIPS]);
    expect(next.map(({ technology }) => technology)).toEqual([DRONES]);
  });
});
