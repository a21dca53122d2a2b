import type { CountryCode, HoldingId, RecommendationKey } from "../id.ts";
import { groupedBy } from "../internal/grouped.ts";
import { sumOf } from "../internal/sum.ts";
import { compareText } from "../internal/text.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";
import { type Complement, complementOf, named } from "./complement.ts";
import {
  checkHolding,
  type DataHolding,
  type HoldingRefusal,
  SENSITIVITIES,
  type Sensitivity,
} from "./holding.ts";

/** A recommendation that would change how far two holders are apart on an issue. */
export interface GapCloser {
  readonly recommendation: RecommendationKey;
  /** Distance on the issue if its linked changes happen, 0 to 1. */
  readonly distanceAfter: number;
}

/** An issue on which two holders differ. */
export interface DataGap {
  readonly issue: string;
  /** How far apart they are on it, 0 to 1, and its part of their distance on all data issues. */
  readonly distance: number;
  readonly contribution: number;
  readonly closers: readonly GapCloser[];
}

/** How two countries stand to each other on data issues, as the alignment of stances has it. */
export interface HolderAlignment {
  readonly first: CountryCode;
  readonly second: CountryCode;
  /** 0 to 1; absent where nothing can be compared. */
  readonly alignment: number | null;
  /** Share of the issues' weight on which both are known, 0 to 1. */
  readonly coverage: number;
  readonly gaps: readonly DataGap[];
}

/** Two holdings that could be pooled, what each brings, and what stands between their holders. */
export interface PoolingCandidate {
  /** 1 for the best; equals share a rank (1, 1, 3). */
  readonly rank: number;
  readonly domain: string;
  /** The two by country, then by id. */
  readonly first: DataHolding;
  readonly second: DataHolding;
  readonly complement: Complement;
  /** Absent where nothing can be compared, or nobody has compared the two. */
  readonly alignment: number | null;
  /** Share of the weight that the alignment rests on; absent when nobody has compared the two. */
  readonly coverage: number | null;
  /** Issues on which they differ, the largest part first; of their closers those that bring them nearer, nearest first. */
  readonly gaps: readonly DataGap[];
  /** The more careful of the two; absent when one is not known. */
  readonly sensitivity: Sensitivity | null;
  /** Whether both share on the same legal basis; absent when one is not known. */
  readonly isSameLegalBasis: boolean | null;
}

/** All holdings of one domain. */
export interface DataPool {
  readonly domain: string;
  readonly countries: readonly CountryCode[];
  readonly holdings: readonly HoldingId[];
  /** What they come to together, unit by unit; amounts of different units are not added. */
  readonly sizes: readonly { readonly unit: string; readonly amount: number; readonly holdings: number }[];
  readonly withoutSize: number;
  /** The two countries that are least aligned on data issues, as far as known; absent when no pair is. */
  readonly weakestPair: {
    readonly first: CountryCode;
    readonly second: CountryCode;
    readonly alignment: number;
  } | null;
  /** Pairs of its countries whose alignment is not known. */
  readonly pairsNotKnown: number;
}

/** What could be pooled. */
export interface Pooling {
  /** By rank, then by domain and holdings. */
  readonly candidates: readonly PoolingCandidate[];
  /** Domains with holders in two countries or more, by name. */
  readonly pools: readonly DataPool[];
  /** Holdings of whose domain no other country holds any. */
  readonly alone: readonly HoldingId[];
}

export interface HoldingRepeated {
  readonly code: "holding-repeated";
  readonly holding: HoldingId;
}
export interface HolderAlignmentRepeated {
  readonly code: "holder-alignment-repeated";
  readonly first: CountryCode;
  readonly second: CountryCode;
}
export interface HolderAlignmentOutOfRange {
  readonly code: "holder-alignment-out-of-range";
  readonly first: CountryCode;
  readonly second: CountryCode;
  readonly alignment: number;
}
export type PoolingRefusal =
  | HoldingRefusal
  | HoldingRepeated
  | HolderAlignmentRepeated
  | HolderAlignmentOutOfRange;

/**
 * Which holdings of different countries could be pooled: those of one domain. First those that differ in more respects,
 * then the better aligned, then the less sensitive; what is not known comes last in each. Every figure that decides the
 * rank stands in the candidate (decisions/0020).
 *
 * Fails as `checkHolding` does; with `holding-repeated`; with `holder-alignment-repeated` and
 * `holder-alignment-out-of-range` when an alignment cannot be used.
 */
export function poolingCandidates(
  holdings: readonly DataHolding[],
  alignments: readonly HolderAlignment[],
): Result<Pooling, PoolingRefusal> {
  const refusal = inputsRefusal(holdings, alignments);
  if (refusal !== null) return err(refusal);
  const between = new Map(alignments.map((one) => [pairOf(one.first, one.second), one]));
  const domains = groupedBy(holdings, ({ domain }) => named(domain)).map(([domain, own]) => ({
    domain,
    own: own.toSorted(byHolder),
    countries: [...new Set(own.map(({ holder }) => holder.country))].toSorted(compareText),
  }));
  const shared = domains.filter(({ countries }) => countries.length > 1);
  const unranked = shared.flatMap(({ domain, own }) => pairsWithin(domain, own, between));
  const sorted = unranked.toSorted((a, b) => byFigures(a, b) || byName(a, b));
  return ok({
    candidates: ranked(sorted),
    pools: shared.map(({ domain, own, countries }) => poolOf(domain, own, countries, between)),
    alone: domains
      .filter(({ countries }) => countries.length === 1)
      .flatMap(({ own }) => own.map(({ id }) => id)),
  });
}

type Unranked = Omit<PoolingCandidate, "rank">;
type Between = ReadonlyMap<string, HolderAlignment>;

function inputsRefusal(
  holdings: readonly DataHolding[],
  alignments: readonly HolderAlignment[],
): PoolingRefusal | null {
  const seen = new Set<string>();
  for (const holding of holdings) {
    const checked = checkHolding(holding);
    if (!checked.ok) return checked.error;
    if (seen.has(holding.id)) return { code: "holding-repeated", holding: holding.id };
    seen.add(holding.id);
  }
  for (const { first, second, alignment } of alignments) {
    if (seen.has(pairOf(first, second))) return { code: "holder-alignment-repeated", first, second };
    seen.add(pairOf(first, second));
    if (alignment !== null && !(alignment >= 0 && alignment <= 1)) {
      return { code: "holder-alignment-out-of-range", first, second, alignment };
    }
  }
  return null;
}

function pairOf(one: CountryCode, other: CountryCode): string {
  return [one, other].toSorted(compareText).join(" ");
}

function pairsWithin(domain: string, own: readonly DataHolding[], between: Between): readonly Unranked[] {
  return own.flatMap((first, index) =>
    own
      .slice(index + 1)
      .filter(({ holder }) => holder.country !== first.holder.country)
      .map((second): Unranked => {
        const compared = between.get(pairOf(first.holder.country, second.holder.country)) ?? null;
        return {
          domain,
          first,
          second,
          complement: complementOf(first, second),
          alignment: compared?.alignment ?? null,
          coverage: compared?.coverage ?? null,
          gaps: gapsOf(compared?.gaps ?? []),
          sensitivity: moreCareful(first.sensitivity, second.sensitivity),
          isSameLegalBasis: isSameBasis(first.legalBasis, second.legalBasis),
        };
      }),
  );
}

function gapsOf(gaps: readonly DataGap[]): readonly DataGap[] {
  return gaps
    .filter(({ distance }) => distance > TIE_TOLERANCE)
    .map((gap) => ({
      ...gap,
      closers: gap.closers
        .filter(({ distanceAfter }) => gap.distance - distanceAfter > TIE_TOLERANCE)
        .toSorted(
          (a, b) => a.distanceAfter - b.distanceAfter || compareText(a.recommendation, b.recommendation),
        ),
    }))
    .toSorted((a, b) => b.contribution - a.contribution || compareText(a.issue, b.issue));
}

function moreCareful(one: Sensitivity | null, other: Sensitivity | null): Sensitivity | null {
  if (one === null || other === null) return null;
  return SENSITIVITIES.indexOf(one) > SENSITIVITIES.indexOf(other) ? one : other;
}

function isSameBasis(one: string | null, other: string | null): boolean | null {
  return one === null || other === null ? null : named(one) === named(other);
}

/** Candidates that are in order, with their ranks. */
function ranked(sorted: readonly Unranked[]): readonly PoolingCandidate[] {
  const candidates: PoolingCandidate[] = [];
  for (const [index, candidate] of sorted.entries()) {
    const before = candidates[index - 1];
    const isLevel = before !== undefined && byFigures(before, candidate) === 0;
    candidates.push({ rank: isLevel ? before.rank : index + 1, ...candidate });
  }
  return candidates;
}

/** Below 0 when the first comes first; 0 when all figures are the same. */
function byFigures(a: Unranked, b: Unranked): number {
  return (
    b.complement.respects - a.complement.respects ||
    alignmentRank(b) - alignmentRank(a) ||
    sensitivityRank(a) - sensitivityRank(b)
  );
}

/** Whole billionths, so that rounding makes no order; what is not known lies below 0. */
function alignmentRank({ alignment }: Unranked): number {
  return alignment === null ? -1 : Math.round(alignment / TIE_TOLERANCE);
}

function sensitivityRank({ sensitivity }: Unranked): number {
  return sensitivity === null ? SENSITIVITIES.length : SENSITIVITIES.indexOf(sensitivity);
}

function byName(a: Unranked, b: Unranked): number {
  return compareText(a.domain, b.domain) || byHolder(a.first, b.first) || byHolder(a.second, b.second);
}

function byHolder(a: DataHolding, b: DataHolding): number {
  return compareText(a.holder.country, b.holder.country) || compareText(a.id, b.id);
}

function poolOf(
  domain: string,
  own: readonly DataHolding[],
  countries: readonly CountryCode[],
  between: Between,
): DataPool {
  const pairs = countries.flatMap((first, index) =>
    countries.slice(index + 1).map((second) => ({
      first,
      second,
      alignment: between.get(pairOf(first, second))?.alignment ?? null,
    })),
  );
  const known = pairs.flatMap(({ first, second, alignment }) =>
    alignment === null ? [] : [{ first, second, alignment }],
  );
  const sized = own.flatMap(({ size }) => (size === null ? [] : [size]));
  return {
    domain,
    countries,
    holdings: own.map(({ id }) => id),
    sizes: groupedBy(sized, ({ unit }) => named(unit)).map(([unit, sizes]) => ({
      unit,
      amount: sumOf(sizes, ({ amount }) => amount),
      holdings: sizes.length,
    })),
    withoutSize: own.length - sized.length,
    weakestPair: known.toSorted((a, b) => a.alignment - b.alignment)[0] ?? null,
    pairsNotKnown: pairs.length - known.length,
  };
}
