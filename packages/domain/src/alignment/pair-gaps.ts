import type { CountryCode, IssueId, RecommendationKey } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { answerDistance } from "./answer-distance.ts";
import { distanceBetween } from "./distance.ts";
import type { LinkedEffect } from "./linked-effect.ts";
import type { StanceTable } from "./stance-entry.ts";

/** What a recommendation leaves of a gap. */
export interface GapLeft {
  readonly recommendation: RecommendationKey;
  /** Distance on the issue if its linked changes happen, 0 to 1. */
  readonly distanceAfter: number;
}

/** An issue on which two countries differ. */
export interface IssueGap {
  readonly issue: IssueId;
  /** How far apart they are on it, 0 to 1, and its part of their distance on all issues. */
  readonly distance: number;
  readonly contribution: number;
  readonly closers: readonly GapLeft[];
}

/** How two countries stand to each other, and what keeps them apart. */
export interface PairGaps {
  readonly first: CountryCode;
  readonly second: CountryCode;
  /** 0 to 1; absent where nothing can be compared. */
  readonly alignment: number | null;
  /** Share of the issues' weight on which both are known, 0 to 1. */
  readonly coverage: number;
  readonly gaps: readonly IssueGap[];
}

/**
 * How every two of these countries stand to each other on the issues of the table, and on each issue on which they
 * differ, how far apart they would be after each recommendation that is linked to a change of it. Countries that the
 * table does not compare are left out.
 */
export function pairGaps(
  table: StanceTable<CountryCode, IssueId>,
  effects: readonly LinkedEffect[],
  countries: readonly CountryCode[],
): readonly PairGaps[] {
  const compared = [...new Set(countries)]
    .filter((country) => table.holders.includes(country))
    .toSorted(compareText);
  return compared.flatMap((first, index) =>
    compared.slice(index + 1).flatMap((second): readonly PairGaps[] => {
      const pair = distanceBetween(table, first, second);
      if (!pair.ok) return [];
      const { alignment, coverage, contributions } = pair.value;
      const gaps = contributions
        .filter(({ distance }) => distance > 0)
        .map(({ issue, distance, contribution, ...answers }) => ({
          issue,
          distance,
          contribution,
          closers: effects.flatMap((effect): readonly GapLeft[] => {
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
