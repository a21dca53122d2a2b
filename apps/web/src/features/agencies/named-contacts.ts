import type { Entente } from "@entente/client";
import type { AgencyId, RecommendationKey, SeatId } from "@entente/domain";

/** The seats that an agency has named for its share of one recommendation. */
export interface NamedContacts {
  readonly recommendation: RecommendationKey;
  readonly main: SeatId | null;
  readonly alternate: SeatId | null;
}

/** The contacts of an agency for one of its shares; absent without one. */
export async function namedContacts(
  client: Entente,
  agency: AgencyId,
  share: { readonly key: RecommendationKey } | null,
): Promise<NamedContacts | null> {
  if (share === null) return null;
  const { record } = await client.recommendation.get.query({ key: share.key });
  const own = record.assignments.find((assignment) => assignment.agency === agency);
  return {
    recommendation: share.key,
    main: own?.mainContact ?? null,
    alternate: own?.alternateContact ?? null,
  };
}
