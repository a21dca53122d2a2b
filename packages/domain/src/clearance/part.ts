import type { OfficeId } from "../id.ts";
import type { ClearanceFact } from "./fact.ts";

/** What of a round an act is about. Two acts about different parts do not disturb each other. */
export type RoundPart =
  | { readonly kind: "office"; readonly office: OfficeId }
  | { readonly kind: "comment"; readonly comment: number }
  | { readonly kind: "suspense" };

/** Whether the fact altered this part: whoever did not see it decides again. */
export function altersPart(fact: ClearanceFact, part: RoundPart): boolean {
  switch (fact.kind) {
    case "answered":
    case "non-concurrence-withdrawn":
    case "settled":
      return part.kind === "office" && fact.office === part.office;
    case "comment-resolved":
    case "comment-reopened":
      return part.kind === "comment" && fact.comment === part.comment;
    case "suspense-moved":
      return part.kind === "suspense";
    case "called":
    case "office-asked":
    case "no-answer":
    case "elevated":
    case "split-memo":
    case "text-reflowed":
    case "cleared":
    case "lapsed":
    case "recalled":
      return false;
  }
}
