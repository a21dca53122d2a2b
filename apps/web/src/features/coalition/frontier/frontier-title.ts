import { formatShare } from "../../../lib/figure-words.ts";
import { capitalized } from "../../../lib/sentence.ts";
import { countedWords, countWords } from "../frame/count-words.ts";
import { mostBySize } from "./frontier-layout.ts";
import type { FrontPoint } from "./fullest-point.ts";

/** The finding of the plot: how much each number of countries covers at most. */
export function frontierTitle(
  points: readonly Pick<FrontPoint, "size" | "coverage">[],
  totalWeight: number,
  isComplete: boolean,
): string {
  const [first, ...rest] = mostBySize(points);
  if (first === undefined || totalWeight <= 0) return "Nothing that has weight is covered";
  const share = (coverage: number) => formatShare(coverage / totalWeight);
  const most = [
    `${countedWords(first.size, "country covers", "countries cover")} at most ${share(first.coverage)} of the weight`,
    ...rest.map(({ size, coverage }) => `${countWords(size)} ${share(coverage)}`),
  ].join(", ");
  return isComplete ? `${capitalized(most)}; more add nothing` : `As far as was searched: ${most}`;
}
