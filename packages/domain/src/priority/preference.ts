import { err, ok, type Result } from "../result.ts";

/**
 * How a lead on one criterion, in its unit, becomes a preference from 0 to 1. A lead of 0 or less is never preferred.
 * With d the lead: `usual` 1 for d > 0; `u-shape` 1 for d > q; `v-shape` d/p up to 1; `level` ½ for d > q and 1 for
 * d > p; `linear` (d − q)/(p − q) between q and p; `gaussian` 1 − e^(−d²/2s²).
 */
export type Preference =
  | { readonly type: "usual" }
  | { readonly type: "u-shape"; readonly q: number }
  | { readonly type: "v-shape"; readonly p: number }
  | { readonly type: "level"; readonly q: number; readonly p: number }
  | { readonly type: "linear"; readonly q: number; readonly p: number }
  | { readonly type: "gaussian"; readonly s: number };

export const PREFERENCE_TYPES = ["usual", "u-shape", "v-shape", "level", "linear", "gaussian"] as const;

/** A threshold that is no finite number of at least 0, or p below q. */
export interface PreferenceThresholdInvalid {
  readonly code: "preference-threshold-invalid";
  readonly threshold: "q" | "p" | "s";
  readonly value: number;
  readonly minimum: number;
}

/** Fails with `preference-threshold-invalid` unless q, p and s are finite numbers, at least 0, and p is at least q. */
export function checkPreference(preference: Preference): Result<Preference, PreferenceThresholdInvalid> {
  const { q, p, s } = { q: 0, p: Number.MAX_VALUE, s: 0, ...preference };
  for (const [threshold, value, minimum] of [
    ["q", q, 0],
    ["p", p, q],
    ["s", s, 0],
  ] as const) {
    if (!(value >= minimum && Number.isFinite(value))) {
      return err({ code: "preference-threshold-invalid", threshold, value, minimum });
    }
  }
  return ok(preference);
}

/**
 * The preference for a lead, 0 to 1. Equal thresholds, or an `s` of 0, make a step there. Leads and thresholds that
 * differ by no more than `rounding` are equal.
 */
export function preferenceFor(lead: number, preference: Preference, rounding = 0): number {
  if (lead <= rounding) return 0;
  const isAbove = (threshold: number) => lead > threshold + rounding;
  switch (preference.type) {
    case "usual":
      return 1;
    case "u-shape":
      return isAbove(preference.q) ? 1 : 0;
    case "v-shape":
      return isAbove(preference.p) ? 1 : Math.min(1, lead / preference.p);
    case "level":
      return isAbove(preference.p) ? 1 : isAbove(preference.q) ? 0.5 : 0;
    case "linear":
      if (!isAbove(preference.q)) return 0;
      return isAbove(preference.p) ? 1 : Math.min(1, (lead - preference.q) / (preference.p - preference.q));
    case "gaussian":
      return preference.s === 0 ? 1 : 1 - Math.exp(-((lead / preference.s) ** 2) / 2);
  }
}
