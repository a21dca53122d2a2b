import type { Refusal } from "@entente/client";
import type { RecommendationGetOutput } from "@entente/contract";
import { parseRecommendationKey, type RecommendationKey, type Result } from "@entente/domain";
import { notFound } from "next/navigation";
import { cache } from "react";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";

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
