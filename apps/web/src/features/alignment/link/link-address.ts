import type { AlignmentBasis } from "@entente/contract";
import { parseRecommendationKey, type RecommendationKey } from "@entente/domain";
import { type Parameters, parameterOf } from "../../../lib/parameters.ts";
import { readStancePlace, type StancePlace } from "../record/record-address.ts";

export const LINK_PATH = "/alignment/closing/link";

export interface ReadLinkAddress {
  /** Absent until the address names one. */
  readonly recommendation: RecommendationKey | null;
  /** Whose stance on which issue would change; absent until both are chosen. */
  readonly place: StancePlace | null;
  /** Number of the entry that was just put down. */
  readonly saved: number | null;
  /** What of the address could not be used, a sentence each. */
  readonly problems: readonly string[];
}

/** Reads `?recommendation=DATA-1&holder=USA&issue=privacy-law&saved=2`. */
export function readLinkAddress(
  parameters: Parameters,
  model: Pick<AlignmentBasis["model"]["model"], "holders" | "issues">,
): ReadLinkAddress {
  const text = parameterOf(parameters, "recommendation").trim();
  const key = parseRecommendationKey(text.toUpperCase());
  const { place, problems } = readStancePlace(parameters, model);
  const saved = parameterOf(parameters, "saved");
  return {
    recommendation: key.ok ? key.value : null,
    place,
    saved: /^[1-9]\d{0,8}$/u.test(saved) ? Number(saved) : null,
    problems: [
      ...(key.ok || text === ""
        ? []
        : [`“${text.slice(0, 20)}” is no key of a recommendation, such as DATA-1.`]),
      ...problems,
    ],
  };
}

/** Where changes are linked to a recommendation. */
export function linkHref(recommendation: string): string {
  return `${LINK_PATH}?recommendation=${encodeURIComponent(recommendation)}`;
}

/** The page after something was linked or taken back, which it says. */
export function savedLinkHref(recommendation: string, sequence: number): string {
  return `${linkHref(recommendation)}&saved=${sequence}`;
}
