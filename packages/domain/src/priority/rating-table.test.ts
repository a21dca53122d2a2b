import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { AI, CHIPS, criterionId, MODEL, rated, recommendationRated } from "../testing/priority-builder.ts";
import { key } from "../testing/record-builder.ts";
import {
  placeKey,
  ratingOfCell,
  ratingOfRecommendation,
  recommendationRatings,
  technologyPlace,
  technologyRatings,
} from "./rating-table.ts";

const CHIP_1 = key("CHIP-1");

describe("technologyRatings", () => {
  it("finds the band's own rating, else that of the whole chain, else none", () => {
    const [ofChain, ofResearch] = [rated(AI, "room", 1), rated(AI, "room", 3, "research")];
    const table = expectOk(technologyRatings(MODEL.criteria, [ofChain, ofResearch]));
    expect(ratingOfCell(table, AI, "research", criterionId("room"))).toBe(ofResearch);
    expect(ratingOfCell(table, AI, "deployment", criterionId("room"))).toBe(ofChain);
    expect(ratingOfCell(table, CHIPS, "deployment", criterionId("room"))).toBeNull();
  });

  it("leaves out what the model does not ask for, be it repeated or off any scale", () => {
    const foreign = [
      rated(AI, "beauty", 99),
      rated(AI, "beauty", 99),
      rated(AI, "effort", 99),
      rated(AI, "need", 99, "research"),
    ];
    expect(expectOk(technologyRatings(MODEL.criteria, foreign)).size).toBe(0);
  });

  it("refuses two ratings of one place, and says where", () => {
    const twice = [rated(AI, "room", 1, "research"), rated(AI, "room", 1), rated(AI, "room", 2, "research")];
    expect(expectRefusal(technologyRatings(MODEL.criteria, twice), "rating-repeated")).toEqual({
      code: "rating-repeated",
      subject: { kind: "technology", technology: AI, band: "research" },
      criterion: "room",
    });
  });

  it("refuses a value that its scale does not have, and says where", () => {
    const refused = technologyRatings(MODEL.criteria, [rated(AI, "need", 5)]);
    expect(expectRefusal(refused, "rated-value-off-scale")).toEqual({
      code: "rated-value-off-scale",
      value: 5,
      lowest: 0,
      highest: 4,
      subject: { kind: "technology", technology: AI, band: null },
      criterion: "need",
    });
  });
});

describe("recommendationRatings", () => {
  it("finds the rating of a recommendation, or none", () => {
    const rating = recommendationRated("CHIP-1", "effort", 1);
    const table = expectOk(recommendationRatings(MODEL.triageCriteria, [rating]));
    expect(ratingOfRecommendation(table, CHIP_1, criterionId("effort"))).toBe(rating);
    expect(ratingOfRecommendation(table, CHIP_1, criterionId("effect"))).toBeNull();
  });

  it("leaves out what these criteria do not ask for", () => {
    const foreign = [recommendationRated("CHIP-1", "need", 99), recommendationRated("CHIP-1", "need", 99)];
    expect(expectOk(recommendationRatings(MODEL.triageCriteria, foreign)).size).toBe(0);
  });

  it("refuses two ratings of one place", () => {
    const rating = recommendationRated("CHIP-1", "effort", 1);
    const refused = recommendationRatings(MODEL.triageCriteria, [rating, rating]);
    expect(expectRefusal(refused, "rating-repeated").subject).toEqual({
      kind: "recommendation",
      recommendation: CHIP_1,
    });
  });
});

describe("placeKey", () => {
  it("is another text for another place", () => {
    const places = [
      rated(AI, "need", 1),
      rated(AI, "need", 1, "research"),
      rated(AI, "stake", 1),
      rated(CHIPS, "need", 1),
    ].map((rating) => placeKey(technologyPlace(rating)));
    expect(new Set(places).size).toBe(places.length);
  });
});
