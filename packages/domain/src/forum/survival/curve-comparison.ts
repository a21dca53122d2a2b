import type { RandomSeed } from "../../internal/random.ts";
import { sumOf } from "../../internal/sum.ts";
import { err, ok, type Result } from "../../result.ts";
import { type ArrangementTest, arrangementTest } from "./curve-permutation.ts";
import { checkFollowUps, type FollowUpInvalid } from "./follow-up.ts";
import { type ChiSquareTest, type FollowUpGroup, logRank, type ObservedAndExpected } from "./log-rank.ts";
import { curveOf, medianTime, type SurvivalCurve, type TimeUntil } from "./survival-curve.ts";

/** When numbers are too small to compare. */
export interface ComparisonSettings {
  /** Least number of things followed in each group, from 1, and of events in all groups together, from 1. */
  readonly followedMinimum: number;
  readonly eventsMinimum: number;
  /** The p that a difference must be able to reach, between 0 and 1. */
  readonly reachableP: number;
}

/** Our setting (decisions/0014): five in each group, five events in all, and a difference of p = 0.05 within reach. */
export const COMPARISON_DEFAULTS: ComparisonSettings = {
  followedMinimum: 5,
  eventsMinimum: 5,
  reachableP: 0.05,
};

/** How the permutation test is to draw where there are too many arrangements to go through. */
export interface ComparisonDraws {
  /** From 1 to 1,000,000. */
  readonly draws: number;
  readonly seed: RandomSeed;
}
export const COMPARISON_DRAWS_MAXIMUM = 1_000_000;

/** Why numbers are too small: each finding with its figures. */
export type TooFew<G extends string> =
  | { readonly kind: "few-groups"; readonly groups: number; readonly minimum: 2 }
  | {
      readonly kind: "few-followed";
      readonly group: G;
      readonly followed: number;
      readonly minimum: number;
    }
  | { readonly kind: "few-events"; readonly events: number; readonly minimum: number }
  /** However the events had fallen, no difference could have been told from chance. */
  | { readonly kind: "out-of-reach"; readonly smallestP: number; readonly reachableP: number };

/** One group, its curve and its place in the comparison. */
export interface ComparedGroup<G extends string> extends ObservedAndExpected<G> {
  readonly curve: SurvivalCurve;
  readonly median: TimeUntil;
  /** Median of the time followed, events taken for the end of it: how long the group could be watched. */
  readonly medianFollowUp: TimeUntil;
}

/** Whether groups fare differently, or why that cannot be said. */
export type CurveComparison<G extends string> = {
  /** In the order given. */
  readonly groups: readonly ComparedGroup<G>[];
} & (
  | {
      readonly tooFew: readonly [];
      /** Decides, whatever the numbers. */
      readonly arrangement: ArrangementTest;
      /** For large numbers; absent where everything ends at once. */
      readonly chiSquare: ChiSquareTest | null;
    }
  | {
      readonly tooFew: readonly [TooFew<G>, ...(readonly TooFew<G>[])];
      readonly arrangement: null;
      readonly chiSquare: null;
    }
);

export interface GroupRepeated<G extends string> {
  readonly code: "group-repeated";
  readonly group: G;
}
export interface ComparisonSettingInvalid {
  readonly code: "comparison-setting-invalid";
  readonly field: keyof ComparisonSettings | "draws";
  readonly value: number;
  readonly expected: string;
}
export type CurveComparisonRefusal<G extends string> =
  | FollowUpInvalid
  | GroupRepeated<G>
  | ComparisonSettingInvalid;

/**
 * Compares how soon things happen in two groups or more. Curves and medians are always given; whether groups differ is
 * said only where the numbers allow it, and `tooFew` lists every reason why they do not. Where arrangements are drawn it
 * takes time in proportion to draws times followed: 2,000 draws of 10,000 take about a second.
 *
 * Fails with `group-repeated`; `follow-up-invalid`; `comparison-setting-invalid` when a setting is out of range.
 */
export function compareCurves<G extends string>(
  groups: readonly FollowUpGroup<G>[],
  request: ComparisonDraws,
  settings: ComparisonSettings = COMPARISON_DEFAULTS,
): Result<CurveComparison<G>, CurveComparisonRefusal<G>> {
  const invalid = settingProblem(settings, request);
  if (invalid !== null) return err(invalid);
  const names = groups.map(({ group }) => group);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) return err({ code: "group-repeated", group: repeated });

  for (const { followUps } of groups) {
    const checked = checkFollowUps(followUps);
    if (!checked.ok) return checked;
  }
  const { groups: figures, chiSquare } = logRank(groups);
  const compared = groups.map(({ followUps }, index): ComparedGroup<G> => {
    const curve = curveOf(followUps);
    const watched = curveOf(followUps.map(({ time, isEvent }) => ({ time, isEvent: !isEvent })));
    const figure = figures[index] as ObservedAndExpected<G>;
    return { ...figure, curve, median: medianTime(curve), medianFollowUp: medianTime(watched) };
  });
  const [first, ...rest] = smallNumbers(compared, settings);
  const absent = { arrangement: null, chiSquare: null } as const;
  if (first !== undefined) return ok({ groups: compared, tooFew: [first, ...rest], ...absent });

  const arrangement = arrangementTest(groups, request);
  if (arrangement.kind === "exact" && arrangement.smallestP > settings.reachableP) {
    const { smallestP } = arrangement;
    const { reachableP } = settings;
    return ok({ groups: compared, tooFew: [{ kind: "out-of-reach", smallestP, reachableP }], ...absent });
  }
  return ok({ groups: compared, tooFew: [], arrangement, chiSquare });
}

function smallNumbers<G extends string>(
  groups: readonly ComparedGroup<G>[],
  { followedMinimum, eventsMinimum }: ComparisonSettings,
): readonly TooFew<G>[] {
  const found: TooFew<G>[] = [];
  if (groups.length < 2) found.push({ kind: "few-groups", groups: groups.length, minimum: 2 });
  for (const { group, followed } of groups) {
    if (followed >= followedMinimum) continue;
    found.push({ kind: "few-followed", group, followed, minimum: followedMinimum });
  }
  const events = sumOf(groups, ({ observed }) => observed);
  if (events < eventsMinimum) found.push({ kind: "few-events", events, minimum: eventsMinimum });
  return found;
}

function settingProblem(
  { followedMinimum, eventsMinimum, reachableP }: ComparisonSettings,
  { draws }: ComparisonDraws,
): ComparisonSettingInvalid | null {
  const code = "comparison-setting-invalid";
  for (const [field, value] of [
    ["followedMinimum", followedMinimum],
    ["eventsMinimum", eventsMinimum],
  ] as const) {
    if (!(Number.isSafeInteger(value) && value >= 1)) {
      return { code, field, value, expected: "a whole number from 1" };
    }
  }
  if (!(reachableP > 0 && reachableP < 1)) {
    return { code, field: "reachableP", value: reachableP, expected: "a number between 0 and 1" };
  }
  const isCountable = Number.isInteger(draws) && draws >= 1 && draws <= COMPARISON_DRAWS_MAXIMUM;
  return isCountable
    ? null
    : { code, field: "draws", value: draws, expected: "a whole number from 1 to 1,000,000" };
}
