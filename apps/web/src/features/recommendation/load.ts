import type { Entente, Refusal } from "@entente/client";
import type { RecommendationGetOutput } from "@entente/contract";
import { parseRecommendationKey, type RecommendationKey, type Result } from "@entente/domain";
import { notFound } from "next/navigation";
import { cache } from "react";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { loadClearancesAbout } from "../clearance/list/load-about.ts";

/** The key in an address; goes to the page for missing things when it is none. Small letters are taken for capitals. */
export function keyOf(address: string): RecommendationKey {
  const key = parseRecommendationKey(address.toUpperCase());
  return key.ok ? key.value : notFound();
}

/** Everything about one recommendation, asked once for each request. */
export const recommendationDetail = cache(
  async (key: RecommendationKey): Promise<Result<RecommendationGetOutput, Refusal>> => {
    const client = await api();
    return ask(client.recommendation.get.query({ key }));
  },
);

export type AroundRecord = Awaited<ReturnType<typeof loadAround>>;

/** What is said about a record beside it. It carries no marking, so it is asked for at home alone. */
export async function loadAround(client: Entente, key: RecommendationKey) {
  const [gain, tensions, commitments, clearances] = await Promise.all([
    client.alignment.gain.query({ recommendation: key }),
    client.tension.ofRecommendation.query({ recommendation: key }),
    client.commitment.list.query({ recommendation: key }),
    loadClearancesAbout(client, key),
  ]);
  return { gain, tensions, commitments, clearances };
}
