import type { StoredRatingOutput } from "@entente/contract";
import type {
  AgencyId,
  CalendarDate,
  CriterionId,
  Instant,
  PersonId,
  Rating,
  ReadinessBand,
  TechnologyId,
} from "@entente/domain";

interface SamplePlace {
  readonly technology: TechnologyId;
  readonly criterion: CriterionId;
  readonly band?: ReadinessBand | null;
}

/** A rating as the register gives it, with what is said of it changed. */
export function sampleRating(
  { technology, criterion, band = null }: SamplePlace,
  changes: Partial<Rating> = {},
): StoredRatingOutput {
  return {
    subject: { kind: "technology", technology, band },
    criterion,
    sequence: 1,
    at: "2026-11-23T09:30:00.000Z" as Instant,
    by: { person: "analyst" as PersonId, seat: null, agency: "OSTP" as AgencyId },
    personName: "Ana Sample",
    rating: {
      criterion,
      value: { kind: "exact", value: 3 },
      confidence: "medium",
      basis: "brief",
      source: {
        title: "Sample",
        publisher: "Sample",
        year: 2026,
        license: "None",
        locator: "p. 1",
        caveat: null,
      },
      passage: null,
      ratedOn: "2026-11-23" as CalendarDate,
      reason: "A sample.",
      ...changes,
    },
    withdrawalReason: null,
  };
}
