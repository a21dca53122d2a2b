import type { Refusal } from "@entente/client";
import type { RecommendationKey } from "@entente/domain";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { FormState } from "../../../ui/forms/form-state.ts";
import { SEEN_FIELD, withVersion } from "./seen.ts";

/** A recommendation that refuses the change, and why. */
export type Refused = readonly [key: RecommendationKey, why: Refusal];

/**
 * The state of the form with the recommendations named that refuse, each with what stands there.
 *
 * After a colleague saved first the hidden version of that record becomes the present one: what changed has been told,
 * so sending again is meant.
 */
export function stateAfterRefusal(
  state: FormState,
  refusal: Refusal,
  refused: readonly Refused[],
): FormState {
  if (state.refusal === null) return state;
  const named = refusedWords(refused, state.refusal.present);
  const words = {
    ...state.refusal,
    rule: `${state.refusal.rule} All chosen recommendations change together, or none does.`,
    details: [...named, ...state.refusal.details],
  };
  if (refusal.code !== "changed-meanwhile") return { ...state, refusal: words };
  const seen = withVersion(state.values[SEEN_FIELD] ?? [], refusal.recommendation, refusal.present);
  return { ...state, refusal: words, values: { ...state.values, [SEEN_FIELD]: seen } };
}

/** What stands in the way, once for all that it stands in the way of; what the refusal says itself is not repeated. */
function refusedWords(refused: readonly Refused[], said: string): readonly string[] {
  const texts = refused.map(([key, why]) => ({ key, reason: refusalWords(why).present }));
  const reasons = [...new Set(texts.map(({ reason }) => reason))];
  return reasons.map((reason) => {
    const keys = listOf(texts.filter((text) => text.reason === reason).map(({ key }) => key));
    return reason === said ? `This concerns ${keys}.` : `${keys}: ${reason}`;
  });
}
