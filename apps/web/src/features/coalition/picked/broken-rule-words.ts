import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { Explanation } from "./explained.ts";

type BrokenRule = Explanation["figures"]["brokenRules"][number];

/** A rule of the question that a set of members does not keep. */
export function brokenRuleWords(
  { rule, candidates }: BrokenRule,
  names: Pick<CoalitionNames, "country">,
): string {
  const who = countriesWords(candidates, names);
  switch (rule) {
    case "mandatory-missing":
      return `${who} must be in`;
    case "excluded":
      return `${who} is left out by the question`;
    case "incompatible":
      return `${who} are to be kept apart`;
    case "pair-unknown":
      return `it is not known how well ${who} are aligned, and such pairs may not sit together`;
    case "above-size-maximum":
      return "it has more members than asked for";
  }
}
