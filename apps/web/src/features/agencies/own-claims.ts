import type { Entente } from "@entente/client";
import { PAGE_LIMIT } from "@entente/contract";
import { type AgencyId, IMPLEMENTATIONS, type Implementation, type RecommendationKey } from "@entente/domain";

export type OwnClaims = ReadonlyMap<RecommendationKey, Implementation>;

/**
 * What an agency claims of its own shares, by key.
 *
 * Holds at least the shares of the first page by due date, whatever they claim: each value is listed to the same
 * length in the same order.
 */
export async function ownClaims(client: Entente, agency: AgencyId): Promise<OwnClaims> {
  const listed = await Promise.all(
    IMPLEMENTATIONS.map(async (value) => {
      const { rows } = await client.recommendation.list.query({
        filters: { share: [`${agency}:${value}`] },
        sort: "due",
        limit: PAGE_LIMIT,
      });
      return rows.map(({ key }) => [key, value] as const);
    }),
  );
  return new Map(listed.flat());
}
