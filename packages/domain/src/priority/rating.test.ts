import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { AI, CHIPS, criterionId, MODEL, rated } from "../testing/priority-builder.ts";
import { key } from "../testing/record-builder.ts";
import { checkRating, type RatingSubject, ratingInCell } from "./rating.ts";

const WHOLE_CHAIN: RatingSubject = { kind: "technology", technology: AI, band: null };
const RESEARCH: RatingSubject = { kind: "technology", technology: AI, band: "research" };
const RECOMMENDATION: RatingSubject = { kind: "recommendation", recommendation: key("CHIP-1") };
const stated = (criterion: string, value = 2) => ({
  criterion: criterionId(criterion),
  value: { kind: "exact" as const, value },
});

describe("checkRating", () => {
  it.each([
    ["a technology over the whole chain", WHOLE_CHAIN, "need"],
    ["a technology over the whole chain where bands may differ", WHOLE_CHAIN, "room"],
    ["a technology in a band", RESEARCH, "room"],
    ["a recommendation", RECOMMENDATION, "effort"],
  ] as const)("takes a rating of %s, and gives its criterion", (_name, subject, criterion) => {
    expect(expectOk(checkRating(MODEL, subject, stated(criterion))).id).toBe(criterion);
  });

  it("refuses a criterion that this kind of subject is not rated on, and lists those it is", () => {
    expect(
      expectRefusal(checkRating(MODEL, RECOMMENDATION, stated("need")), "rating-criterion-unknown").known,
    ).toEqual(["effort", "effect"]);
    expectRefusal(checkRating(MODEL, WHOLE_CHAIN, stated("effort")), "rating-criterion-unknown");
  });

  it("refuses a band where the criterion holds for the whole chain", () => {
    expect(expectRefusal(checkRating(MODEL, RESEARCH, stated("need")), "band-not-rated")).toEqual({
      code: "band-not-rated",
      criterion: "need",
      band: "research",
    });
  });

  it("refuses a value that the scale does not have", () => {
    expectRefusal(checkRating(MODEL, WHOLE_CHAIN, stated("need", 5)), "rated-value-off-scale");
  });
});

describe("ratingInCell", () => {
  const ofChain = rated(AI, "room", 1);
  const ofResearch = rated(AI, "room", 3, "research");
  const all = [rated(CHIPS, "room", 4), rated(AI, "need", 4), ofChain, ofResearch];

  it("is the band's own, else that of the whole chain, else absent", () => {
    expect(ratingInCell(all, AI, "research", criterionId("room"))).toBe(ofResearch);
    expect(ratingInCell(all, AI, "deployment", criterionId("room"))).toBe(ofChain);
    expect(ratingInCell([ofResearch], AI, "deployment", criterionId("room"))).toBeNull();
    expect(ratingInCell(all, AI, "research", criterionId("stake"))).toBeNull();
  });
});
