import type { CountryCode, RecommendationKey, TensionId } from "../id.ts";
import { compareText, isBlank } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis } from "../source.ts";
import type { CalendarDate } from "../time.ts";
import type { OpposedPair } from "./opposed-changes.ts";

/** One end of a tension: a recommendation, or a policy of a country, such as domestic procurement or a tariff. */
export type TensionSide =
  | { readonly kind: "recommendation"; readonly key: RecommendationKey }
  | { readonly kind: "policy"; readonly country: CountryCode; readonly name: string };

/** Where a tension, or a rivalry, is stated. */
export interface TensionSource {
  readonly title: string;
  readonly locator: string;
  readonly dated: CalendarDate;
  readonly basis: Basis;
}

/** Two things that pull against each other, as somebody states it. */
export interface StatedTension {
  readonly id: TensionId;
  readonly first: TensionSide;
  readonly second: TensionSide;
  /** How they pull against each other. */
  readonly statement: string;
  readonly source: TensionSource;
}

export interface TensionStatementMissing {
  readonly code: "tension-statement-missing";
  readonly tension: TensionId;
}
export interface TensionSourceMissing {
  readonly code: "tension-source-missing";
  readonly tension: TensionId;
  readonly field: "title" | "locator";
}
export interface TensionPolicyUnnamed {
  readonly code: "tension-policy-unnamed";
  readonly tension: TensionId;
}
/** Two policies: neither is a recommendation that this register follows. */
export interface TensionWithoutRecommendation {
  readonly code: "tension-without-recommendation";
  readonly tension: TensionId;
}
export interface TensionWithItself {
  readonly code: "tension-with-itself";
  readonly tension: TensionId;
  readonly side: TensionSide;
}
/** The same two, stated by the same place of the same source. */
export interface TensionRepeated {
  readonly code: "tension-repeated";
  readonly tension: TensionId;
  readonly other: TensionId;
}
export type TensionRefusal =
  | TensionStatementMissing
  | TensionSourceMissing
  | TensionPolicyUnnamed
  | TensionWithoutRecommendation
  | TensionWithItself;

/**
 * The tension itself when it can be written down.
 *
 * Fails with `tension-statement-missing`, `tension-source-missing`, `tension-policy-unnamed`,
 * `tension-without-recommendation` when both are policies, and `tension-with-itself`.
 */
export function checkTension(tension: StatedTension): Result<StatedTension, TensionRefusal> {
  const { id, first, second, statement, source } = tension;
  if (isBlank(statement)) return err({ code: "tension-statement-missing", tension: id });
  for (const field of ["title", "locator"] as const) {
    if (isBlank(source[field])) return err({ code: "tension-source-missing", tension: id, field });
  }
  if ([first, second].some((side) => side.kind === "policy" && isBlank(side.name))) {
    return err({ code: "tension-policy-unnamed", tension: id });
  }
  if (first.kind === "policy" && second.kind === "policy") {
    return err({ code: "tension-without-recommendation", tension: id });
  }
  if (sideName(first) === sideName(second)) {
    return err({ code: "tension-with-itself", tension: id, side: first });
  }
  return ok(tension);
}

/** Two things that pull against each other, with everything that says so. */
export interface TensionEntry<H extends string, I extends string> {
  /** Recommendations before policies, each in text order. */
  readonly first: TensionSide;
  readonly second: TensionSide;
  /** What people state, the latest source first. */
  readonly stated: readonly StatedTension[];
  /** What follows from linked stance changes; absent when nothing does. */
  readonly found: OpposedPair<RecommendationKey, H, I> | null;
}

/**
 * What people state and what linked changes show, pair by pair: both stated and found first, then found, then stated;
 * within each the furthest apart, then by name.
 *
 * Fails as `checkTension` does, and with `tension-repeated` when one place of a source states the same two twice.
 */
export function tensionRegister<H extends string, I extends string>(
  stated: readonly StatedTension[],
  found: readonly OpposedPair<RecommendationKey, H, I>[],
): Result<readonly TensionEntry<H, I>[], TensionRefusal | TensionRepeated> {
  const entries = new Map<string, TensionEntry<H, I>>();
  for (const tension of stated) {
    const checked = checkTension(tension);
    if (!checked.ok) return checked;
    const [first, second] = inOrder(tension.first, tension.second);
    const name = pairName(first, second);
    const entry = entries.get(name) ?? { first, second, stated: [], found: null };
    const same = entry.stated.find(({ source }) => isSamePlace(source, tension.source));
    if (same !== undefined) return err({ code: "tension-repeated", tension: tension.id, other: same.id });
    entries.set(name, { ...entry, stated: [...entry.stated, tension] });
  }
  for (const pair of found) {
    const [first, second] = inOrder(
      { kind: "recommendation", key: pair.first },
      { kind: "recommendation", key: pair.second },
    );
    const name = pairName(first, second);
    const entry = entries.get(name) ?? { first, second, stated: [], found: null };
    entries.set(name, { ...entry, found: pair });
  }
  const sorted = [...entries.values()].map((entry) => ({
    ...entry,
    stated: entry.stated.toSorted(
      (a, b) => compareText(b.source.dated, a.source.dated) || compareText(a.id, b.id),
    ),
  }));
  return ok(sorted.toSorted(byEvidence));
}

/** The entries in which this recommendation has a part, in the order of the register. */
export function tensionsOf<H extends string, I extends string>(
  register: readonly TensionEntry<H, I>[],
  key: RecommendationKey,
): readonly TensionEntry<H, I>[] {
  return register.filter(({ first, second }) =>
    [first, second].some((side) => side.kind === "recommendation" && side.key === key),
  );
}

/** What pulls against this recommendation in an entry in which it has a part. */
export function counterpartOf<H extends string, I extends string>(
  { first, second }: TensionEntry<H, I>,
  key: RecommendationKey,
): TensionSide {
  return first.kind === "recommendation" && first.key === key ? second : first;
}

function inOrder(one: TensionSide, other: TensionSide): readonly [TensionSide, TensionSide] {
  return compareText(sideName(one), sideName(other)) <= 0 ? [one, other] : [other, one];
}

/** Recommendations sort before policies. */
function sideName(side: TensionSide): string {
  return side.kind === "recommendation" ? `1 ${side.key}` : `2 ${side.country} ${side.name.trim()}`;
}

function pairName(first: TensionSide, second: TensionSide): string {
  return `${sideName(first)} | ${sideName(second)}`;
}

function isSamePlace(one: TensionSource, other: TensionSource): boolean {
  return one.title === other.title && one.locator === other.locator;
}

function byEvidence<H extends string, I extends string>(
  a: TensionEntry<H, I>,
  b: TensionEntry<H, I>,
): number {
  return (
    evidenceRank(a) - evidenceRank(b) ||
    (b.found?.apart ?? 0) - (a.found?.apart ?? 0) ||
    compareText(pairName(a.first, a.second), pairName(b.first, b.second))
  );
}

function evidenceRank<H extends string, I extends string>({ stated, found }: TensionEntry<H, I>): number {
  if (found === null) return 2;
  return stated.length > 0 ? 0 : 1;
}
