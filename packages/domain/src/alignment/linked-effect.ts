import type { CountryCode, IssueId, RecommendationKey } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import type { Basis } from "../source.ts";
import type { ChangeRepeated, StanceChange } from "./change.ts";
import { type AlignmentGain, alignmentGains, type EffectRefusal } from "./recommendation-gain.ts";
import type { StanceTable } from "./stance-entry.ts";

/** A stance change that carrying out a recommendation would bring, and why somebody thinks so. */
export interface EffectChange extends StanceChange<CountryCode, IssueId> {
  readonly basis: Basis;
  readonly reason: string;
}

/** All that is linked to one recommendation, and the group in which it counts. */
export interface LinkedEffect {
  readonly recommendation: RecommendationKey;
  readonly group: readonly CountryCode[];
  /** Why this group. */
  readonly groupReason: string;
  readonly changes: readonly EffectChange[];
}

/** Nothing of the kind is linked to the recommendation. */
export interface ChangeNotLinked {
  readonly code: "change-not-linked";
  readonly recommendation: RecommendationKey;
  readonly holder: CountryCode;
  readonly issue: IssueId;
}

/**
 * The effect with one more change. The table is that of everybody who may be in a group.
 *
 * Fails with `change-repeated` when the recommendation is already linked to a change of this stance (unlink that one
 * first), and as `alignmentGains` does when the group cannot be compared as one or the change cannot be made in it.
 */
export function withLinkedChange(
  table: StanceTable<CountryCode, IssueId>,
  effect: LinkedEffect,
  change: EffectChange,
): Result<LinkedEffect, EffectRefusal<RecommendationKey, CountryCode, IssueId>> {
  const linked = { ...effect, changes: [...effect.changes, change] };
  const checked = alignmentGains(table, [linked]);
  return checked.ok ? ok(linked) : checked;
}

/** The effect without its change of this stance; fails with `change-not-linked`. */
export function withoutLinkedChange(
  effect: LinkedEffect,
  { holder, issue }: Pick<EffectChange, "holder" | "issue">,
): Result<LinkedEffect, ChangeNotLinked> {
  const changes = effect.changes.filter((change) => change.holder !== holder || change.issue !== issue);
  if (changes.length < effect.changes.length) return ok({ ...effect, changes });
  return err({ code: "change-not-linked", recommendation: effect.recommendation, holder, issue });
}

/**
 * The gain of each effect that can be computed on this table, by recommendation. An effect that was linked under
 * an earlier model and does not fit the one in force is left out.
 */
export function gainsByRecommendation(
  table: StanceTable<CountryCode, IssueId>,
  effects: readonly LinkedEffect[],
): ReadonlyMap<RecommendationKey, AlignmentGain<RecommendationKey, CountryCode, IssueId>> {
  return new Map(
    effects.flatMap((effect) => {
      const gains = alignmentGains(table, [effect]);
      return gains.ok ? gains.value.map((gain) => [effect.recommendation, gain] as const) : [];
    }),
  );
}

/** The recommendations that would bring this very change, by key. */
export function recommendationsBehind(
  effects: readonly LinkedEffect[],
  { holder, issue, to }: StanceChange<CountryCode, IssueId>,
): readonly RecommendationKey[] {
  return effects
    .filter(({ changes }) =>
      changes.some((change) => change.holder === holder && change.issue === issue && change.to === to),
    )
    .map(({ recommendation }) => recommendation)
    .toSorted(compareText);
}

/**
 * Several changes at once: those named and those linked to recommendations. What is named twice alike counts once.
 *
 * Fails with `change-repeated` when two of them set the same stance differently.
 */
export function changesTogether(
  named: readonly StanceChange<CountryCode, IssueId>[],
  effects: readonly LinkedEffect[],
): Result<readonly StanceChange<CountryCode, IssueId>[], ChangeRepeated<CountryCode, IssueId>> {
  const together: StanceChange<CountryCode, IssueId>[] = [];
  for (const { holder, issue, to } of [...named, ...effects.flatMap(({ changes }) => changes)]) {
    const same = together.find((change) => change.holder === holder && change.issue === issue);
    if (same === undefined) together.push({ holder, issue, to });
    else if (same.to !== to) return err({ code: "change-repeated", holder, issue });
  }
  return ok(together);
}
