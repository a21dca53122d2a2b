import type { AlphaAbsence } from "@entente/domain";
import { formatShare } from "../../../lib/figure-words.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import type { AlignmentNames } from "../frame/names.ts";
import type { GroupAnswer } from "../frame/outputs.ts";

type Chance = GroupAnswer["chance"][number];

const ABSENCE_WORDS: Readonly<Record<AlphaAbsence, string>> = {
  "no-pairable-codes": "on none of them are two answers known",
  "no-variation": "all answer all of them with one and the same answer, as chance would",
};

/** Agreement of the group beyond chance on the issues of one scale, as sentences. */
export function alphaWords({ scale, agreement }: Chance, names: AlignmentNames): string {
  const issues = `${formatNumber(scale.issues.length, "issue")} that share a scale (${scale.issues
    .map(names.issue)
    .join(", ")}; ${formatShare(scale.share)} of the weight)`;
  if (agreement.alpha === null) return `${issues}: not known, since ${ABSENCE_WORDS[agreement.reason]}.`;
  const { alpha, codes } = agreement;
  return `${issues}: α ${alpha.toFixed(2).replace("-", "−")}, over ${formatNumber(codes, "answer")}. ${alphaReading(alpha)}`;
}

/** What an alpha says, in a sentence. */
function alphaReading(alpha: number): string {
  if (alpha >= 1 - 1e-9) return "They agree throughout.";
  if (alpha > 0.05)
    return "They agree more than they would if the same answers were dealt out among them by chance.";
  if (alpha >= -0.05)
    return "They agree about as often as if the same answers were dealt out among them by chance.";
  return "They agree less than they would if the same answers were dealt out among them by chance.";
}
