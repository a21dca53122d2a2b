import type { CountryCode, TechnologyId } from "../id.ts";
import { sumOf } from "../internal/sum.ts";
import { compareText, isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { TensionSource } from "./tension.ts";

/** `commercial-rivalry`: firms of the two sell against each other. `redundant-capacity`: the two build the same twice. */
export const RIVALRY_KINDS = ["commercial-rivalry", "redundant-capacity"] as const;
export type RivalryKind = (typeof RIVALRY_KINDS)[number];

/** The most that a rivalry can be rated; 0 states that there is none. */
export const RIVALRY_LEVEL_MAXIMUM = 4;

/** How strongly two countries stand in each other's way, as somebody rates it. */
export interface StatedRivalry {
  readonly kind: RivalryKind;
  readonly between: readonly [CountryCode, CountryCode];
  /** Absent when it holds whatever the technology. */
  readonly technology: TechnologyId | null;
  /** A whole number from 0, none, to 4. */
  readonly level: number;
  readonly reason: string;
  readonly source: TensionSource;
}

/** Two members and what is stated of them. */
export interface PairRivalry {
  /** The two in text order. */
  readonly first: CountryCode;
  readonly second: CountryCode;
  /** Lowest and highest level that the statements leave open; from 0 to 4 where nothing is stated. */
  readonly low: number;
  readonly high: number;
  /** The statements that count; empty where nothing is stated. */
  readonly statements: readonly StatedRivalry[];
}

/** What one kind of rivalry costs a set of members. */
export interface RivalryCost {
  readonly kind: RivalryKind;
  /** Every two members, by country. */
  readonly pairs: readonly PairRivalry[];
  /** Pairs of which something is stated. */
  readonly statedPairs: number;
  /** Sum of the levels over the pairs, lowest and highest: what nobody has stated may be anything. */
  readonly low: number;
  readonly high: number;
  /** The largest level that is certain, and the pairs that have it; none while nothing is stated above 0. */
  readonly worst: { readonly level: number; readonly pairs: readonly PairRivalry[] } | null;
}

export interface RivalryLevelInvalid {
  readonly code: "rivalry-level-invalid";
  readonly between: readonly [CountryCode, CountryCode];
  readonly level: number;
  readonly maximum: number;
}
export interface RivalryWithItself {
  readonly code: "rivalry-with-itself";
  readonly country: CountryCode;
}
export interface RivalryReasonMissing {
  readonly code: "rivalry-reason-missing";
  readonly between: readonly [CountryCode, CountryCode];
}
export interface RivalrySourceMissing {
  readonly code: "rivalry-source-missing";
  readonly between: readonly [CountryCode, CountryCode];
}
export type RivalryRefusal =
  | RivalryLevelInvalid
  | RivalryWithItself
  | RivalryReasonMissing
  | RivalrySourceMissing;

/**
 * The statement itself when it can be written down.
 *
 * Fails with `rivalry-with-itself`; `rivalry-level-invalid` unless it is a whole number from 0 to 4;
 * `rivalry-reason-missing`; `rivalry-source-missing` when the source has no title.
 */
export function checkRivalry(rivalry: StatedRivalry): Result<StatedRivalry, RivalryRefusal> {
  const { between, level, reason, source } = rivalry;
  const [one, other] = between;
  if (one === other) return err({ code: "rivalry-with-itself", country: one });
  if (!(Number.isInteger(level) && level >= 0 && level <= RIVALRY_LEVEL_MAXIMUM)) {
    return err({ code: "rivalry-level-invalid", between, level, maximum: RIVALRY_LEVEL_MAXIMUM });
  }
  if (isBlank(reason)) return err({ code: "rivalry-reason-missing", between });
  if (isBlank(source.title)) return err({ code: "rivalry-source-missing", between });
  return ok(rivalry);
}

/**
 * What rivalry and redundant capacity cost these members on these technologies; a row for each kind. It is shown beside
 * coverage and alignment, never subtracted from them.
 *
 * Of each pair and technology the latest source counts; sources of one day that disagree leave a range. A pair is as
 * far in each other's way as on the worst of the technologies. A member that is named twice counts once.
 *
 * Fails as `checkRivalry` does.
 */
export function rivalryCosts(
  members: readonly CountryCode[],
  technologies: readonly TechnologyId[],
  stated: readonly StatedRivalry[],
): Result<readonly RivalryCost[], RivalryRefusal> {
  for (const rivalry of stated) {
    const checked = checkRivalry(rivalry);
    if (!checked.ok) return checked;
  }
  const relevant = stated.filter(
    ({ technology }) => technology === null || technologies.includes(technology),
  );
  const sorted = [...new Set(members)].toSorted(compareText);
  return ok(
    RIVALRY_KINDS.map((kind) =>
      costOf(
        kind,
        sorted,
        relevant.filter((one) => one.kind === kind),
      ),
    ),
  );
}

function costOf(
  kind: RivalryKind,
  members: readonly CountryCode[],
  stated: readonly StatedRivalry[],
): RivalryCost {
  const pairs = members.flatMap((first, index) =>
    members.slice(index + 1).map((second) => pairRivalry(first, second, stated)),
  );
  const known = pairs.filter(({ statements }) => statements.length > 0);
  const level = known.reduce((most, { low }) => Math.max(most, low), 0);
  return {
    kind,
    pairs,
    statedPairs: known.length,
    low: sumOf(pairs, ({ low }) => low),
    high: sumOf(pairs, ({ high }) => high),
    worst: level === 0 ? null : { level, pairs: known.filter(({ low }) => low === level) },
  };
}

function pairRivalry(first: CountryCode, second: CountryCode, stated: readonly StatedRivalry[]): PairRivalry {
  const own = stated.filter(({ between }) => between.includes(first) && between.includes(second));
  const statements = own.filter(
    ({ technology, source }) =>
      !own.some((other) => other.technology === technology && other.source.dated > source.dated),
  );
  if (statements.length === 0) return { first, second, low: 0, high: RIVALRY_LEVEL_MAXIMUM, statements };
  const technologies = [...new Set(statements.map(({ technology }) => technology))];
  const ranges = technologies.map((technology) => {
    const levels = statements.filter((one) => one.technology === technology).map(({ level }) => level);
    return { low: Math.min(...levels), high: Math.max(...levels) };
  });
  return {
    first,
    second,
    low: Math.max(...ranges.map(({ low }) => low)),
    high: Math.max(...ranges.map(({ high }) => high)),
    statements,
  };
}
