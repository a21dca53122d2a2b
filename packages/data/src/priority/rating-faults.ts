import {
  type CalendarDate,
  checkRating,
  type PriorityModel,
  type RatingRefusal,
  type RatingSubject,
} from "@entente/domain";
import { citationFaults, type Library } from "../citation.ts";
import type { Fault } from "../fault.ts";
import { ratedValueOf } from "./rating.ts";
import type { RatingRow, RecommendationRatingRow } from "./rows.ts";

/** What every rating is checked against. */
export interface RatingChecks {
  readonly model: PriorityModel;
  readonly library: Library;
  /** The day on which ratings are put on record. */
  readonly recordedOn: CalendarDate;
}

/** What keeps a rating from being used, but for what its subject is and whether the same was rated before. */
export function ratingFaults(
  row: RatingRow | RecommendationRatingRow,
  subject: RatingSubject,
  { model, library, recordedOn }: RatingChecks,
): readonly Fault[] {
  const checked = checkRating(model, subject, { criterion: row.criterion, value: ratedValueOf(row) });
  return [
    ...(checked.ok ? [] : [refusedRating(row, checked.error)]),
    ...citationFaults(row, library),
    ...(row.ratedOn > recordedOn
      ? [{ field: "ratedOn", value: row.ratedOn, remedy: `write a day up to ${recordedOn}` }]
      : []),
  ];
}

function refusedRating(row: RatingRow | RecommendationRatingRow, refusal: RatingRefusal): Fault {
  switch (refusal.code) {
    case "rating-criterion-unknown": {
      const remedy = `use one of ${refusal.known.join(", ")}`;
      return { field: "criterion", value: refusal.criterion, remedy };
    }
    case "band-not-rated": {
      const remedy = `leave it empty; ${refusal.criterion} holds for every band`;
      return { field: "band", value: refusal.band, remedy };
    }
    case "rated-value-off-scale": {
      const field =
        (["value", "low", "high"] as const).find((cell) => row[cell] === refusal.value) ?? "value";
      const remedy = `write a number from ${refusal.lowest} to ${refusal.highest}`;
      return { field, value: String(refusal.value), remedy };
    }
    case "rated-value-contradictory":
      return { field: "kind", value: refusal.kind, remedy: `state ${refusal.expected}` };
  }
}
