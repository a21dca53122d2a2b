import { answerDistance } from "../alignment/answer-distance.ts";
import { distanceBetween } from "../alignment/distance.ts";
import type { LinkedEffect } from "../alignment/linked-effect.ts";
import type { StanceTable } from "../alignment/stance-entry.ts";
import type { CountryCode, IssueId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import type { GapCloser, HolderAlignment } from "./candidates.ts";

/**
 * How every two of these countries stand to each other on the issues of the table, and on each issue on which they
 * differ, how far apart they would be after each recommendation that is linked to a change of it. Countries that the
 * table does not compare are left out.
 */
export function holderAlignments(
  table: StanceTable<CountryCode, IssueId>,
  effects: readonly LinkedEffect[],
  countries: readonly CountryCode[],
): readonly HolderAlignment[] {
  const compared = [...new Set(countries)]
    .filter((country) => table.holders.includes(country))
    .toSorted(compareText);
  return compared.flatMap((first, index) =>
    compared.slice(index + 1).flatMap((second): readonly HolderAlignment[] => {
      const pair = distanceBetween(table, first, second);
      if (!pair.ok) return [];
      const { alignment, coverage, contributions } = pair.value;
      const gaps = contributions
        .filter(({ distance }) => distance > 0)
        .map(({ issue, distance, contribution, ...answers }) => ({
          issue,
          distance,
          contribution,
          closers: effects.flatMap((effect): readonly GapCloser[] => {
            const after = (holder: CountryCode) =>
              effect.changes.find((change) => change.holder === holder && change.issue === issue)?.to;
            const [one, other] = [after(first), after(second)];
            if (one === undefined && other === undefined) return [];
            const distanceAfter = answerDistance(
              table.issues,
              issue,
              one ?? answers.first,
              other ?? answers.second,
            );
            return distanceAfter === null ? [] : [{ recommendation: effect.recommendation, distanceAfter }];
          }),
        }));
      return [{ first, second, alignment, coverage, gaps }];
    }),
  );
}
