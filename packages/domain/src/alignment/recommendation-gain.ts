import { err, ok, type Result } from "../result.ts";
import type { ChangeRefusal, StanceChange } from "./change.ts";
import { tableOfHolders } from "./narrow.ts";
import { GROUP_ABSENCES } from "./pairs.ts";
import type { StanceTable } from "./stance-entry.ts";
import type { HolderRepeated } from "./stance-table.ts";
import { type WhatIf, whatIf } from "./what-if.ts";

/** The stance changes that carrying out a recommendation would bring, and the group in which they would count. */
export interface RecommendationEffect<R extends string, H extends string, I extends string> {
  readonly recommendation: R;
  /** The countries that the recommendation is about, those that would move among them. */
  readonly group: readonly H[];
  readonly changes: readonly StanceChange<H, I>[];
}

/** `no-change-linked`: nobody has said which stances the recommendation would change. */
export const GAIN_ABSENCES = [...GROUP_ABSENCES, "no-change-linked"] as const;
export type GainAbsence = (typeof GAIN_ABSENCES)[number];

/** How much nearer a group would come if a recommendation were carried out. */
export type AlignmentGain<R extends string, H extends string, I extends string> = {
  readonly recommendation: R;
  readonly effect: WhatIf<H, I>;
} & (
  | {
      /** Reduction of the group's mean distance, -1 to 1; below 0 when it would rise. */
      readonly gain: number;
      readonly reason: null;
    }
  | { readonly gain: null; readonly reason: GainAbsence }
);

/** A refusal and the recommendation whose link it is about. */
export type EffectRefusal<R extends string, H extends string, I extends string> = (
  | ChangeRefusal<H, I>
  | HolderRepeated<H>
) & { readonly recommendation: R };

/**
 * The alignment gain of each recommendation, in the order given: how much the mean distance of its group falls if all
 * its linked stance changes happen. Absent, not zero, when none are linked. Each is taken alone, from today's stances.
 *
 * Fails, naming the recommendation, with `holder-unknown` when its group or a change names a holder who is not there,
 * `holder-repeated` when its group names one twice; with `issue-unknown`, `stance-kind-mismatched`,
 * `stance-option-unknown`, `stance-off-range` or `change-repeated` when a change cannot be made.
 *
 * @example
 * ```ts
 * import { alignmentGains, issueSet, stanceTableOfValues } from "@entente/domain";
 *
 * const issues = issueSet([
 *   { id: "privacy-law", name: "General privacy law", family: "data-governance", weight: 1, kind: "binary" },
 * ]);
 * const stances = [[false], [true], [true]];
 * const table = issues.ok ? stanceTableOfValues(["USA", "EU", "JPN"], issues.value, stances) : issues;
 * if (table.ok) {
 *   const group = ["USA", "EU", "JPN"] as const;
 *   const gains = alignmentGains(table.value, [
 *     { recommendation: "DATA-1", group, changes: [{ holder: "USA", issue: "privacy-law", to: true }] },
 *     { recommendation: "DATA-2", group, changes: [] },
 *   ]);
 *   if (gains.ok) for (const { recommendation, gain, reason } of gains.value) {
 *     console.log(recommendation, gain?.toFixed(3) ?? reason);
 *   }
 *   // → DATA-1 0.667
 *   // → DATA-2 no-change-linked
 * }
 * ```
 */
export function alignmentGains<R extends string, H extends string, I extends string>(
  table: StanceTable<H, I>,
  effects: readonly RecommendationEffect<R, H, I>[],
): Result<readonly AlignmentGain<R, H, I>[], EffectRefusal<R, H, I>> {
  const gains: AlignmentGain<R, H, I>[] = [];
  for (const { recommendation, group, changes } of effects) {
    const ofGroup = tableOfHolders(table, group);
    if (!ofGroup.ok) return err({ ...ofGroup.error, recommendation });
    const effect = whatIf(ofGroup.value, changes);
    if (!effect.ok) return err({ ...effect.error, recommendation });
    gains.push(gainOf(recommendation, effect.value));
  }
  return ok(gains);
}

function gainOf<R extends string, H extends string, I extends string>(
  recommendation: R,
  effect: WhatIf<H, I>,
): AlignmentGain<R, H, I> {
  if (effect.changes.length === 0) return { recommendation, gain: null, reason: "no-change-linked", effect };
  if (effect.reason !== null) return { recommendation, gain: null, reason: effect.reason, effect };
  return { recommendation, gain: effect.reduction, reason: null, effect };
}
