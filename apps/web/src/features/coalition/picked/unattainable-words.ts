import { formatNumber } from "../../../lib/numbers.ts";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import type { CoalitionFrontier } from "../frontier/frontier-answer.ts";

type Unattainable = CoalitionFrontier["unattainable"][number];

/** Why a requirement cannot be covered by any coalition, in a sentence. */
export function unattainableWords(
  { reason, depth, meeting, barred, unknown }: Unattainable,
  names: Pick<CoalitionNames, "country">,
): string {
  const who = meeting.length === 0 ? "nobody" : countriesWords(meeting, names);
  const sentence = {
    nobody: "Nobody who may sit is known to meet it",
    "too-few": `It takes ${formatNumber(depth, "country", "countries")}, and only ${who} ${meeting.length === 1 ? "is" : "are"} known to meet it`,
    "too-few-seats": `It takes ${formatNumber(depth, "country", "countries")}, and too few seats are left for ${who}`,
    separated: `It takes ${formatNumber(depth, "country", "countries")}, and those who meet it (${who}) may not all sit together`,
  }[reason];
  const without = barred.length === 0 ? "" : `; ${countriesWords(barred, names)} would, and may not sit`;
  const missing =
    unknown.length === 0
      ? "Nothing is missing: it is known of everybody."
      : `It is not known of ${formatNumber(unknown.length, "country", "countries")}.`;
  return `${sentence}${without}. ${missing}`;
}
