import type { Refusal } from "@entente/client";
import type { MarkingGetOutput, Vocabulary } from "@entente/contract";
import { ok, type RecommendationKey, type Result } from "@entente/domain";
import { cache } from "react";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";

export interface MarkingPageData {
  readonly page: MarkingGetOutput;
  readonly vocabulary: Vocabulary;
}

/** The marking of a recommendation with names for what it lists, asked once for each request. */
export const loadMarking = cache(
  async (key: RecommendationKey): Promise<Result<MarkingPageData, Refusal>> => {
    const { marking, reference } = await api();
    const [page, vocabulary] = await Promise.all([
      ask(marking.get.query({ recommendation: key })),
      ask(reference.vocabulary.query()),
    ]);
    if (!page.ok) return page;
    if (!vocabulary.ok) return vocabulary;
    return ok({ page: page.value, vocabulary: vocabulary.value });
  },
);
