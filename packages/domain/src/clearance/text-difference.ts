import { commonSubsequence } from "../internal/common-subsequence.ts";
import { type LinePair, pairedLines } from "./line-pairs.ts";
import { tokensOf, wordsOf } from "./words.ts";

/** A stretch of a line: in both texts, in the earlier only, or in the later only. */
export interface DifferencePiece {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** A line of the earlier text, of the later, of both, or one that was reworded, with what exactly. */
export type DifferenceLine =
  | DifferencePiece
  | { readonly kind: "reworded"; readonly pieces: readonly DifferencePiece[] };

/** What changed between two texts, line by line in reading order. Nothing is left out: both texts can be read from it. */
export interface TextDifference {
  readonly lines: readonly DifferenceLine[];
  readonly wordsRemoved: number;
  readonly wordsAdded: number;
}

/** Where more pairs are left to compare, all is shown as removed and added: exact all the same, only longer. */
const COMPARISONS_MAXIMUM = 25_000_000;

/**
 * What changed from one text to the other.
 *
 * Lines that both have are kept; a removed and an added line that have most words in common are one reworded line, whose
 * words are compared in turn. As few lines as possible are touched (Myers 1986).
 *
 * @example
 * ```ts
 * import { textDifference } from "@entente/domain";
 *
 * const before = "Fund the act.\nReport by May.";
 * const after = "Fund the act in full.\nReport by May.";
 * const { lines, wordsAdded } = textDifference(before, after);
 * const [first] = lines;
 * if (first?.kind === "reworded")
 *   console.log(first.pieces.map(({ kind, text }) => `${kind}:${text}`).join("|")); // → kept:Fund the act|added: in full|kept:.
 * console.log(wordsAdded); // → 2
 * ```
 */
export function textDifference(before: string, after: string): TextDifference {
  const [earlier, later] = [before.split("\n"), after.split("\n")];
  const lines: DifferenceLine[] = [];
  for (const { kept, removed, added } of stepsOf(earlier, later)) {
    for (const pair of pairedLines(removed, added)) lines.push(lineOf(pair));
    if (kept !== null) lines.push({ kind: "kept", text: kept });
  }
  return { lines, wordsRemoved: wordsIn(lines, "removed"), wordsAdded: wordsIn(lines, "added") };
}

/** The earlier text, as it can be read from the difference. */
export function textBefore(difference: TextDifference): string {
  return textWithout(difference, "added");
}

/** The later text, as it can be read from the difference. */
export function textAfter(difference: TextDifference): string {
  return textWithout(difference, "removed");
}

/**
 * Whether the texts differ in more than the amount of white space: a letter, a mark, or a word joined or parted is a
 * material change; another line break is not (decisions/0018).
 */
export function isMaterialChange(before: string, after: string): boolean {
  const [earlier, later] = [before, after].map((text) => text.split(/\s+/u).filter((word) => word !== ""));
  return earlier?.join(" ") !== later?.join(" ");
}

/** What comes before an entry that both have, and that entry; the last step has none. */
interface Step {
  readonly removed: readonly string[];
  readonly added: readonly string[];
  readonly kept: string | null;
}

function stepsOf(before: readonly string[], after: readonly string[]): readonly Step[] {
  const steps: Step[] = [];
  let [one, other] = [0, 0];
  const matches = commonSubsequence(before, after, COMPARISONS_MAXIMUM);
  for (const [oneEnd, otherEnd] of [...matches, [before.length, after.length] as const]) {
    const kept = before[oneEnd] ?? null;
    steps.push({ removed: before.slice(one, oneEnd), added: after.slice(other, otherEnd), kept });
    [one, other] = [oneEnd + 1, otherEnd + 1];
  }
  return steps;
}

function lineOf({ removed, added }: LinePair): DifferenceLine {
  if (removed === null) return { kind: "added", text: added };
  if (added === null) return { kind: "removed", text: removed };
  return { kind: "reworded", pieces: piecesOf(removed, added) };
}

/**
 * The words of two lines compared. A space alone between two changes is counted with them: "the quick" for "a slow" reads
 * better as one change than as two.
 */
function piecesOf(before: string, after: string): readonly DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  const pending = { removed: "", added: "" };
  const steps = stepsOf(tokensOf(before), tokensOf(after));
  for (const [index, { removed, added, kept }] of steps.entries()) {
    pending.removed += removed.join("");
    pending.added += added.join("");
    if (kept === null) continue;
    const next = steps[index + 1] as Step;
    const isChanging = pending.removed + pending.added !== "" && next.removed.length + next.added.length > 0;
    if (isChanging && kept.trim() === "") {
      pending.removed += kept;
      pending.added += kept;
      continue;
    }
    flush(pieces, pending);
    const last = pieces.at(-1);
    if (last?.kind === "kept") pieces[pieces.length - 1] = { kind: "kept", text: last.text + kept };
    else pieces.push({ kind: "kept", text: kept });
  }
  flush(pieces, pending);
  return pieces;
}

function flush(pieces: DifferencePiece[], pending: { removed: string; added: string }): void {
  if (pending.removed !== "") pieces.push({ kind: "removed", text: pending.removed });
  if (pending.added !== "") pieces.push({ kind: "added", text: pending.added });
  pending.removed = "";
  pending.added = "";
}

function textWithout({ lines }: TextDifference, absent: DifferencePiece["kind"]): string {
  return lines
    .filter(({ kind }) => kind !== absent)
    .map((line) => (line.kind === "reworded" ? piecesWithout(line.pieces, absent) : line.text))
    .join("\n");
}

function piecesWithout(pieces: readonly DifferencePiece[], absent: DifferencePiece["kind"]): string {
  return pieces
    .filter(({ kind }) => kind !== absent)
    .map(({ text }) => text)
    .join("");
}

function wordsIn(lines: readonly DifferenceLine[], kind: DifferencePiece["kind"]): number {
  const pieces = lines.flatMap((line) => (line.kind === "reworded" ? line.pieces : [line]));
  return pieces
    .filter((piece) => piece.kind === kind)
    .reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}
