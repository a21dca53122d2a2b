import type { PriorityCell, SubScore } from "@entente/domain";
import { formatScore, formatScoreRange, formatShare } from "../../../../lib/figure-words.ts";
import { bandWords, type PriorityNames } from "../../frame/names.ts";

/** A cell with its figures in a sentence, for the point that stands for it. */
export function cellWords(cell: PriorityCell, names: PriorityNames): string {
  const { technology, band, headline, criticality, amenability, isNonDominated } = cell;
  const figures = [
    `headline ${scoreWords(headline)}`,
    `criticality ${subScoreWords(criticality)}`,
    `amenability ${subScoreWords(amenability)}`,
  ].join("; ");
  const front = isNonDominated ? ". On the front" : "";
  return `${names.technology(technology)}, ${bandWords(band)}: ${figures}${front}`;
}

function subScoreWords(score: SubScore): string {
  return `${scoreWords(score)}, ${formatShare(score.coverage)} of its weight rated`;
}

function scoreWords({ score, low, high }: Pick<SubScore, "score" | "low" | "high">): string {
  if (score === null) return "not known";
  const range = formatScoreRange({ low, high });
  return range === formatScore(score) ? range : `${formatScore(score)} (possible ${range})`;
}
