import { type Focus, type FocusClass, focusOf, type PrioritySettings, type SubScore } from "@entente/domain";
import { formatScore, formatScoreRange } from "../../../lib/figure-words.ts";
import type { Mark } from "../../../lib/marks.ts";
import { capitalized, listOf, uncapitalized } from "../../../lib/sentence.ts";
import { FOCUS_CLASS_WORDS } from "../frame/names.ts";

/** The two sides of a cell. */
export const FOCUS_SIDES = ["opportunity", "obstacle"] as const;
export type FocusSide = (typeof FOCUS_SIDES)[number];

export type Thresholds = Pick<PrioritySettings, "opportunityThreshold" | "obstacleThreshold">;

export const FOCUS_CLASS_MARKS: Readonly<Record<FocusClass, Mark>> = {
  pursue: { shape: "full", tone: "good" },
  "clear-the-way": { shape: "diamond", tone: "warn" },
  "keep-going": { shape: "half", tone: "plain" },
  leave: { shape: "empty", tone: "quiet" },
};

export const FOCUS_CLASS_MEANING: Readonly<Record<FocusClass, string>> = {
  pursue: "much to win, little in the way",
  "clear-the-way": "much to win, much in the way",
  "keep-going": "little to win, little in the way",
  leave: "little to win, much in the way",
};

/** The class of these two figures; absent when one of them is. */
export function classAt(
  opportunity: number | null,
  obstacle: number | null,
  thresholds: Thresholds,
): FocusClass | null {
  const free = obstacle === null ? null : 1 - obstacle;
  return focusOf(exactly(opportunity), exactly(free), thresholds).focusClass;
}

/** Every class that missing and uncertain ratings leave possible. */
export function possibleClasses(
  { opportunity, obstacle }: Pick<Focus, "opportunity" | "obstacle">,
  thresholds: Thresholds,
): readonly FocusClass[] {
  const corners = [opportunity.low, opportunity.high].flatMap((chance) =>
    [obstacle.low, obstacle.high].flatMap((burden) => classAt(chance, burden, thresholds) ?? []),
  );
  return [...new Set(corners)];
}

/** The classes that a side is in when it is high. */
const HIGH: Readonly<Record<FocusSide, readonly FocusClass[]>> = {
  opportunity: ["pursue", "clear-the-way"],
  obstacle: ["clear-the-way", "leave"],
};

/** Why the cell is in its class, or in none. */
export function classReason(focus: Focus, thresholds: Thresholds): string {
  const { focusClass } = focus;
  if (focusClass === null) {
    const missing = FOCUS_SIDES.filter((side) => focus[side].score === null);
    return `No class: nothing that counts is rated of its ${missing.join(" or ")}.`;
  }
  const words = FOCUS_SIDES.map((side) => {
    const height = HIGH[side].includes(focusClass) ? "high" : "low";
    const threshold = thresholds[`${side}Threshold`];
    const score = scoreBeside(focus[side].score ?? 0, threshold);
    return `${side} ${score} is ${height} against the threshold of ${formatThreshold(threshold)}`;
  });
  return `${capitalized(words.join("; "))}: ${FOCUS_CLASS_MEANING[focusClass]}.`;
}

/** Whether another class is possible, and from what. */
export function certaintySentence(focus: Focus, thresholds: Thresholds): string {
  const { opportunity, obstacle, focusClass, isCertain } = focus;
  if (isCertain) return "Certain: no missing or uncertain rating could change the class.";
  const others = possibleClasses(focus, thresholds).filter((possible) => possible !== focusClass);
  const names = listOf(
    others.map((possible) => uncapitalized(FOCUS_CLASS_WORDS[possible])),
    "or",
  );
  const ranges = `opportunity ${formatScoreRange(opportunity)}, obstacle ${formatScoreRange(obstacle)}`;
  return focusClass === null
    ? `Once rated, it could be ${names}: possible are ${ranges}.`
    : `Not certain: missing and uncertain ratings leave open ${ranges}, so it could also be ${names}.`;
}

const THRESHOLD = new Intl.NumberFormat("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 3 });

/** A threshold with the digits that it was set with, such as "0.50" or "0.625". */
export function formatThreshold(threshold: number): string {
  return THRESHOLD.format(threshold);
}

/** A score with as many decimals as show on which side of the threshold it lies. */
function scoreBeside(score: number, threshold: number): string {
  const shown = formatScore(score);
  if (Number(shown) !== threshold || Math.abs(score - threshold) < 0.0001) return shown;
  return score.toFixed(4);
}

function exactly(score: number | null): SubScore {
  return { score, low: score ?? 0, high: score ?? 1, coverage: score === null ? 0 : 1, parts: [] };
}
