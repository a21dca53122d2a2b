import { TIE_TOLERANCE } from "../internal/tie.ts";
import type { ScoredTable } from "./score.ts";

/** Why a question about the first place has no answer; `fewer-than-two-scored`: too little is known to compare anybody. */
export const LEADERSHIP_ABSENCES = [
  "no-alternatives",
  "single-alternative",
  "fewer-than-two-scored",
] as const;
export type LeadershipAbsence = (typeof LEADERSHIP_ABSENCES)[number];

/** The alternatives in the first place, in the order of the table: several when they tie, none when nothing is scored. */
export function leadersOf<A extends string>({
  table,
  scores,
  unscored,
}: ScoredTable<A, string>): readonly A[] {
  const isUnscored = new Set(unscored);
  const scored = table.alternatives.flatMap((alternative, row) =>
    isUnscored.has(alternative) ? [] : [{ alternative, score: scores[row] as number }],
  );
  const highest = scored.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  return scored.filter(({ score }) => highest - score <= TIE_TOLERANCE).map(({ alternative }) => alternative);
}

/** Why the first place of this table cannot be called firm or shaky; absent when it can. */
export function leadershipAbsence({
  table: { alternatives },
  unscored,
}: Pick<ScoredTable<string, string>, "table" | "unscored">): LeadershipAbsence | null {
  if (alternatives.length === 0) return "no-alternatives";
  if (alternatives.length === 1) return "single-alternative";
  return alternatives.length - unscored.length < 2 ? "fewer-than-two-scored" : null;
}
