import { z } from "zod";
import { issueId, recommendationKey } from "./id.ts";
import { listOf } from "./list-of.ts";
import { shownMarking } from "./marking.ts";
import { tensionEntry, tensionSide, tensionStanding } from "./tension.ts";

export const tensionsOfRecommendationInput = z.strictObject({ recommendation: recommendationKey });
export const tensionsOfRecommendationOutput = z.object({
  /** Of the recommendations that are named beside it. */
  marking: shownMarking.nullable(),
  entries: listOf(z.object({ ...tensionEntry.shape, counterpart: tensionSide })),
  /** One for each stated tension among them. */
  standing: listOf(tensionStanding),
  /** Names of the issues on which changes oppose each other, and of the other recommendations. */
  issues: listOf(z.object({ id: issueId, name: z.string() })),
  recommendations: listOf(z.object({ key: recommendationKey, title: z.string() })),
});
