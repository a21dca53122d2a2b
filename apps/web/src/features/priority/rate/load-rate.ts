import type { Entente } from "@entente/client";
import type { PriorityBasis, StoredRatingOutput } from "@entente/contract";
import type { RatedCriterion } from "@entente/domain";
import type { Parameters } from "../../../lib/parameters.ts";
import { type RatePlace, type ReadPlace, readRatePlace } from "./rate-address.ts";

/** A place with its criterion and all that was ever said there. */
export interface PlaceToRate {
  readonly place: RatePlace;
  readonly criterion: RatedCriterion;
  /** Newest first. */
  readonly history: readonly StoredRatingOutput[];
}

export interface RatePage {
  readonly basis: PriorityBasis;
  readonly problems: ReadPlace["problems"];
  /** Absent until the place is chosen. */
  readonly chosen: PlaceToRate | null;
}

/** Everything that the form for a rating shows. */
export async function loadRate(client: Entente, parameters: Parameters): Promise<RatePage> {
  const basis = await client.priority.basis.query();
  const { model } = basis.model;
  const { place, problems } = readRatePlace(parameters, { model, technologies: basis.technologies });
  if (place === null) return { basis, problems, chosen: null };
  const criteria: readonly RatedCriterion[] =
    place.subject.kind === "technology" ? model.criteria : model.triageCriteria;
  const criterion = criteria.find(({ id }) => id === place.criterion);
  if (criterion === undefined) return { basis, problems, chosen: null };
  const { entries } = await client.priority.ratingHistory.query(place);
  return { basis, problems, chosen: { place, criterion, history: entries } };
}
