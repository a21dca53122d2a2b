import type { CountryCode, TechnologyId } from "../id.ts";
import type { RivalryCost, RivalryKind, StatedRivalry } from "./rivalry.ts";

/** Lowest and highest level that is stated of a pair. */
export interface RivalryRange {
  readonly low: number;
  readonly high: number;
}

/** A pair that is rated otherwise than it was. */
export interface RivalryMove {
  readonly kind: RivalryKind;
  readonly first: CountryCode;
  readonly second: CountryCode;
  /** Absent where nothing was stated when it was kept. */
  readonly kept: RivalryRange | null;
  /** Absent where nothing is stated today. */
  readonly today: RivalryRange | null;
}

/** Whether a rating says something of these members on these technologies. */
export function isAmong(
  { between, technology }: StatedRivalry,
  members: readonly CountryCode[],
  technologies: readonly TechnologyId[],
): boolean {
  const isOfMembers = between.every((country) => members.includes(country));
  return isOfMembers && (technology === null || technologies.includes(technology));
}

/** The pairs of which the ratings moved between two answers about one set of members, in the order of the first. */
export function rivalryMoves(
  kept: readonly RivalryCost[],
  today: readonly RivalryCost[],
): readonly RivalryMove[] {
  return kept.flatMap(({ kind, pairs }) =>
    pairs.flatMap(({ first, second }) => {
      const move = {
        kind,
        first,
        second,
        kept: rangeIn(kept, kind, first, second),
        today: rangeIn(today, kind, first, second),
      };
      return isSameRange(move.kept, move.today) ? [] : [move];
    }),
  );
}

function rangeIn(
  costs: readonly RivalryCost[],
  kind: RivalryKind,
  first: CountryCode,
  second: CountryCode,
): RivalryRange | null {
  const pair = costs
    .find((cost) => cost.kind === kind)
    ?.pairs.find((one) => one.first === first && one.second === second);
  return pair === undefined || pair.statements.length === 0 ? null : { low: pair.low, high: pair.high };
}

function isSameRange(one: RivalryRange | null, other: RivalryRange | null): boolean {
  return one?.low === other?.low && one?.high === other?.high;
}
