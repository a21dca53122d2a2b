import type { StanceValue } from "./issue.ts";
import type { IssueSet } from "./issue-set.ts";
import type { Stance } from "./stance.ts";

/**
 * What is known of a holder on an issue. `contested`: sources of the same day disagree, so nothing is taken as known.
 * `assumed`: put there by a what-if.
 */
export const STANCE_STATES = ["known", "assumed", "contested", "absent"] as const;
export type StanceState = (typeof STANCE_STATES)[number];

export type StanceEntry<H extends string, I extends string> =
  | {
      readonly state: "known";
      readonly value: StanceValue;
      /** What says so; empty in a table of plain values. */
      readonly stances: readonly Stance<H, I>[];
    }
  | { readonly state: "assumed"; readonly value: StanceValue }
  | { readonly state: "contested"; readonly stances: readonly Stance<H, I>[] }
  | { readonly state: "absent" };

/** Stances by holder and issue, checked and ready to compare. Nothing is filled in. */
export interface StanceTable<H extends string, I extends string> {
  readonly holders: readonly H[];
  readonly issues: IssueSet<I>;
  /** Row by row, a row for each holder; what is not there is absent. */
  readonly entries: ReadonlyMap<H, ReadonlyMap<I, StanceEntry<H, I>>>;
  /** Row by row, where each value lies on its issue: index of the option or level, the amount, 0 or 1; 0 where not known. */
  readonly places: Float64Array;
  /** 1 where one value is known or assumed, 0 where it is contested or absent, in the order of `places`. */
  readonly known: Uint8Array;
}
