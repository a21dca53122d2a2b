import type { RatedValue, Rating, RecommendationRating, TechnologyRating } from "@entente/domain";
import { citationOf, type Library } from "../citation.ts";
import type { RatingRow, RecommendationRatingRow } from "./rows.ts";

/** The value that the cells of the row's kind state. */
export function ratedValueOf(row: RatingRow | RecommendationRatingRow): RatedValue {
  switch (row.kind) {
    case "exact":
      return { kind: "exact", value: row.value };
    case "interval":
      return { kind: "interval", low: row.low, high: row.high };
    case "triangular":
      return { kind: "triangular", low: row.low, mode: row.value, high: row.high };
    case "normal":
      return { kind: "normal", mean: row.value, standardDeviation: row.sd };
  }
}

export function technologyRatingOf(row: RatingRow, library: Library): TechnologyRating {
  return { technology: row.technology, band: row.band, ...ratingOf(row, library) };
}

export function recommendationRatingOf(row: RecommendationRatingRow, library: Library): RecommendationRating {
  return { recommendation: row.recommendation, ...ratingOf(row, library) };
}

function ratingOf(row: RatingRow | RecommendationRatingRow, library: Library): Rating {
  const { criterion, confidence, basis, ratedOn, reason } = row;
  const value = ratedValueOf(row);
  return { criterion, value, confidence, basis, ...citationOf(row, library), ratedOn, reason };
}
