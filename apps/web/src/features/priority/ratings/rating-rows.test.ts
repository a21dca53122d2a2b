import { describe, expect, it } from "vitest";
import { FOUNDATION, NEED, RIVALRY, SAMPLE_MODEL, STAKE } from "../testing/sample-model.ts";
import { sampleRating } from "../testing/sample-rating.ts";
import { AI, CHIPS } from "../testing/sample-standing.ts";
import { ratingCounts, ratingRows } from "./rating-rows.ts";

const ratings = [
  sampleRating({ technology: CHIPS, criterion: NEED }),
  sampleRating({ technology: CHIPS, criterion: FOUNDATION }),
  sampleRating({ technology: CHIPS, criterion: FOUNDATION, band: "research" }, { basis: "public-record" }),
  sampleRating({ technology: AI, criterion: STAKE }),
];

describe("the places of a technology", () => {
  it("stand criterion by criterion, a band's own rating before that of the whole chain", () => {
    const [need, stake, foundation, rivalry] = ratingRows(SAMPLE_MODEL, ratings, CHIPS);
    expect([need, stake].map((row) => [row?.whole?.own?.criterion ?? null, row?.bands.length])).toEqual([
      [NEED, 0],
      [null, 0],
    ]);
    expect(foundation?.whole?.own).not.toBeNull();
    expect(foundation?.bands.map(({ own, inherited }) => [own !== null, inherited !== null])).toEqual([
      [true, false],
      [false, true],
      [false, true],
    ]);
    expect(rivalry?.whole).toBeNull();
    expect(rivalry?.bands.map(({ own, inherited }) => own ?? inherited)).toEqual([null, null, null]);
  });

  it("are counted as a ranking counts them, with what each rests on and which are missing", () => {
    const counts = ratingCounts(ratingRows(SAMPLE_MODEL, ratings, CHIPS));
    expect(counts).toMatchObject({
      places: 8,
      rated: 4,
      byBasis: [
        { basis: "brief", count: 3 },
        { basis: "public-record", count: 1 },
      ],
    });
    expect(counts.missing.map(({ criterion, band }) => `${criterion.id} ${band ?? "whole"}`)).toEqual([
      `${STAKE} whole`,
      `${RIVALRY} research`,
      `${RIVALRY} pre-standardization`,
      `${RIVALRY} deployment`,
    ]);
  });

  it("take a withdrawn rating for none", () => {
    const withdrawn = { ...sampleRating({ technology: CHIPS, criterion: NEED }), rating: null };
    const [need] = ratingRows(SAMPLE_MODEL, [withdrawn], CHIPS);
    expect(need?.whole?.own).toBeNull();
  });
});
