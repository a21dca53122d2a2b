import type { KappaAbsence } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { PairAnswer } from "../frame/outputs.ts";

type Chance = PairAnswer["chance"][number];

const ABSENCE_WORDS: Readonly<Record<KappaAbsence, string>> = {
  "nothing-comparable": "none of them is known of both",
  "no-variation": "both answer all of them with one and the same answer, as chance would",
};

/** Agreement beyond chance on the issues of one scale, as a sentence. */
export function chanceWords({ scale, agreement }: Chance, names: AlignmentNames): string {
  const issues = `${formatNumber(scale.issues.length, "issue")} that share a scale (${scale.issues
    .map(names.issue)
    .join(", ")}; ${formatShare(scale.share)} of the weight)`;
  if (agreement.agreement === null) return `${issues}: not known, since ${ABSENCE_WORDS[agreement.reason]}.`;
  return `${issues}: κ ${agreement.agreement.toFixed(2).replace("-", "−")}, over the ${agreement.compared} compared. ${kappaReading(agreement.agreement)}`;
}

/** What a kappa says, in a sentence. */
function kappaReading(kappa: number): string {
  if (kappa >= 1 - 1e-9) return "They agree throughout.";
  if (kappa > 0.05) return "They agree more than their habits of answering alone would bring about.";
  if (kappa >= -0.05)
    return "They agree about as often as their habits of answering alone would bring about.";
  return "They agree less than their habits of answering alone would bring about.";
}
