import { compareText } from "../internal/text.ts";
import { TIE_TOLERANCE } from "../internal/tie.ts";
import { err, ok, type Result } from "../result.ts";

/** What a holder answers on an issue: an option or level by its name, an amount, or yes or no. */
export type Answer = string | number | boolean;

/** A stance change that carrying out a recommendation would bring. */
export interface LinkedChange<R extends string, H extends string, I extends string> {
  readonly recommendation: R;
  readonly holder: H;
  readonly issue: I;
  readonly to: Answer;
}

/** How a holder answers today; where it is not known there is no entry. */
export interface PresentAnswer<H extends string, I extends string> {
  readonly holder: H;
  readonly issue: I;
  readonly value: Answer;
}

/** How far apart two answers on an issue are, 0 to 1; absent when the issue does not have them. */
export type AnswerMeasure<I extends string> = (issue: I, one: Answer, other: Answer) => number | null;

/**
 * `opposite`: each leads the holder away from where the other wants it. `exclusive`: it cannot be in both places, and
 * neither leads away, or nobody knows where it stands.
 */
export const OPPOSITIONS = ["opposite", "exclusive"] as const;
export type Opposition = (typeof OPPOSITIONS)[number];

/** Two recommendations that want different answers of one holder on one issue. */
export interface OpposedChange<H extends string, I extends string> {
  readonly holder: H;
  readonly issue: I;
  readonly opposition: Opposition;
  /** Answer today; absent when not known. */
  readonly from: Answer | null;
  /** Answers that the first and the second recommendation want. */
  readonly first: Answer;
  readonly second: Answer;
  /** Distance between the two answers, above 0 up to 1. */
  readonly apart: number;
  /**
   * How much further the holder would be from the second answer after the first change than it is today, and the other
   * way round; absent when nobody knows where it stands.
   */
  readonly awayFromSecond: number | null;
  readonly awayFromFirst: number | null;
}

/** Two recommendations whose changes oppose each other. */
export interface OpposedPair<R extends string, H extends string, I extends string> {
  /** The two in text order. */
  readonly first: R;
  readonly second: R;
  /** Opposite ones first, then the furthest apart, then by holder and issue. */
  readonly changes: readonly OpposedChange<H, I>[];
  /** The largest distance between answers among them. */
  readonly apart: number;
}

export interface LinkedChangeRepeated<R extends string, H extends string, I extends string> {
  readonly code: "linked-change-repeated";
  readonly recommendation: R;
  readonly holder: H;
  readonly issue: I;
}
/** An answer that its issue does not have; without a recommendation it is one of today's. */
export interface AnswerUnknown<R extends string, I extends string> {
  readonly code: "answer-unknown";
  readonly recommendation: R | null;
  readonly issue: I;
  readonly answer: Answer;
}

/**
 * Pairs of recommendations that pull one holder on one issue to different answers, found from their linked changes.
 *
 * With d the issue's own distance, `from` today's answer and a, b the two that are wanted, they are opposite when
 * d(a, b) exceeds both d(from, a) and d(from, b), exclusive when it equals the larger, and go the same way when it is
 * less: then one only goes further, and they are not listed. The furthest apart come first, then by key.
 *
 * Fails with `linked-change-repeated` when a recommendation wants two answers of a holder on an issue, and
 * `answer-unknown` when the measure does not know one.
 *
 * @example
 * ```ts
 * import { answerDistance, issueSet, opposedChanges } from "@entente/domain";
 *
 * const levels = ["none", "some sectors", "general"];
 * const issues = issueSet([
 *   { id: "localization", name: "Localization", family: "data-governance", weight: 1, kind: "ordinal", levels },
 * ]);
 * if (issues.ok) {
 *   const pairs = opposedChanges(
 *     [
 *       { recommendation: "DATA-3", holder: "USA", issue: "localization", to: "none" },
 *       { recommendation: "CHIP-2", holder: "USA", issue: "localization", to: "general" },
 *     ],
 *     [{ holder: "USA", issue: "localization", value: "some sectors" }],
 *     (issue, one, other) => answerDistance(issues.value, issue, one, other),
 *   );
 *   const [pair] = pairs.ok ? pairs.value : [];
 *   console.log(pair?.first, pair?.second, pair?.changes[0]?.opposition, pair?.apart); // → CHIP-2 DATA-3 opposite 1
 * }
 * ```
 */
export function opposedChanges<R extends string, H extends string, I extends string>(
  changes: readonly LinkedChange<R, H, I>[],
  present: readonly PresentAnswer<H, I>[],
  distanceBetween: AnswerMeasure<I>,
): Result<readonly OpposedPair<R, H, I>[], LinkedChangeRepeated<R, H, I> | AnswerUnknown<R, I>> {
  const sorted = changes.toSorted((a, b) => compareText(a.recommendation, b.recommendation));
  const refusal = changesRefusal(sorted, present, distanceBetween);
  if (refusal !== null) return err(refusal);

  const found = new Map<string, { first: R; second: R; changes: OpposedChange<H, I>[] }>();
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (one.holder !== other.holder || one.issue !== other.issue) continue;
      const today = present.find(({ holder, issue }) => holder === one.holder && issue === one.issue);
      const opposed = oppositionOf(one, other, today?.value ?? null, distanceBetween);
      if (opposed === null) continue;
      const { recommendation: first } = one;
      const { recommendation: second } = other;
      const pair = found.get(`${first} ${second}`) ?? { first, second, changes: [] };
      pair.changes.push(opposed);
      found.set(`${first} ${second}`, pair);
    }
  }
  const pairs = [...found.values()].map((pair) => ({
    ...pair,
    changes: pair.changes.toSorted(byOpposition),
    apart: Math.max(...pair.changes.map(({ apart }) => apart)),
  }));
  return ok(
    pairs.toSorted(
      (a, b) => b.apart - a.apart || compareText(a.first, b.first) || compareText(a.second, b.second),
    ),
  );
}

/** The changes that can oppose one of this recommendation, its own among them: those of the same holder on the same issue. */
export function changesAround<R extends string, H extends string, I extends string>(
  changes: readonly LinkedChange<R, H, I>[],
  recommendation: R,
): readonly LinkedChange<R, H, I>[] {
  const own = changes.filter((change) => change.recommendation === recommendation);
  const places = new Set(own.map(({ holder, issue }) => `${holder} ${issue}`));
  return changes.filter(({ holder, issue }) => places.has(`${holder} ${issue}`));
}

function changesRefusal<R extends string, H extends string, I extends string>(
  changes: readonly LinkedChange<R, H, I>[],
  present: readonly PresentAnswer<H, I>[],
  distanceBetween: AnswerMeasure<I>,
): LinkedChangeRepeated<R, H, I> | AnswerUnknown<R, I> | null {
  for (const [index, { recommendation, holder, issue, to }] of changes.entries()) {
    const isRepeated = changes
      .slice(0, index)
      .some(
        (other) =>
          other.recommendation === recommendation && other.holder === holder && other.issue === issue,
      );
    if (isRepeated) return { code: "linked-change-repeated", recommendation, holder, issue };
    if (distanceBetween(issue, to, to) === null) {
      return { code: "answer-unknown", recommendation, issue, answer: to };
    }
  }
  const unknown = present.find(({ issue, value }) => distanceBetween(issue, value, value) === null);
  if (unknown === undefined) return null;
  return { code: "answer-unknown", recommendation: null, issue: unknown.issue, answer: unknown.value };
}

/** Nothing where both want the same, or one only goes further on the way of the other. */
function oppositionOf<R extends string, H extends string, I extends string>(
  { holder, issue, to: first }: LinkedChange<R, H, I>,
  { to: second }: LinkedChange<R, H, I>,
  from: Answer | null,
  distanceBetween: AnswerMeasure<I>,
): OpposedChange<H, I> | null {
  const apart = distanceBetween(issue, first, second) as number;
  if (apart <= TIE_TOLERANCE) return null;
  const facts = { holder, issue, from, first, second, apart };
  if (from === null) {
    return { ...facts, opposition: "exclusive", awayFromSecond: null, awayFromFirst: null };
  }
  const awayFromSecond = apart - (distanceBetween(issue, from, second) as number);
  const awayFromFirst = apart - (distanceBetween(issue, from, first) as number);
  const least = Math.min(awayFromFirst, awayFromSecond);
  if (least < -TIE_TOLERANCE) return null;
  const opposition = least > TIE_TOLERANCE ? "opposite" : "exclusive";
  return { ...facts, opposition, awayFromSecond, awayFromFirst };
}

function byOpposition<H extends string, I extends string>(
  a: OpposedChange<H, I>,
  b: OpposedChange<H, I>,
): number {
  return (
    OPPOSITIONS.indexOf(a.opposition) - OPPOSITIONS.indexOf(b.opposition) ||
    b.apart - a.apart ||
    compareText(a.holder, b.holder) ||
    compareText(a.issue, b.issue)
  );
}
