/** Two candidates, in the order in which the model lists them. */
export type MemberPair<M extends string> = readonly [M, M];

/** How well each two candidates are aligned, a row and a column for each; the diagonal is not read. */
export type AlignmentMatrix = readonly (readonly (number | null)[])[];

export interface AlignmentMaximumInvalid {
  readonly code: "alignment-maximum-invalid";
  readonly value: number;
  readonly expected: "a finite number above 0";
}
export interface AlignmentMisshapen<M extends string> {
  readonly code: "alignment-misshapen";
  /** Whose row has another length; absent when the number of rows is wrong. */
  readonly candidate: M | null;
  readonly entries: number;
  readonly expected: number;
}
export interface AlignmentOutOfRange<M extends string> {
  readonly code: "alignment-out-of-range";
  readonly pair: MemberPair<M>;
  readonly value: number;
  readonly maximum: number;
}
/** The alignment of a pair differs by who is named first. */
export interface AlignmentAsymmetric<M extends string> {
  readonly code: "alignment-asymmetric";
  readonly pair: MemberPair<M>;
  readonly value: number | null;
  readonly reversed: number | null;
}
export type AlignmentProblem<M extends string> =
  | AlignmentMaximumInvalid
  | AlignmentMisshapen<M>
  | AlignmentOutOfRange<M>
  | AlignmentAsymmetric<M>;

/** What is wrong first with alignments on a scale from 0 to `maximum`; absent when nothing is. */
export function alignmentProblem<M extends string>(
  candidates: readonly M[],
  alignment: AlignmentMatrix,
  maximum: number,
): AlignmentProblem<M> | null {
  if (!(Number.isFinite(maximum) && maximum > 0)) {
    return { code: "alignment-maximum-invalid", value: maximum, expected: "a finite number above 0" };
  }
  const expected = candidates.length;
  if (alignment.length !== expected) {
    return { code: "alignment-misshapen", candidate: null, entries: alignment.length, expected };
  }
  for (const [row, candidate] of candidates.entries()) {
    const entries = (alignment[row] as readonly unknown[]).length;
    if (entries !== expected) return { code: "alignment-misshapen", candidate, entries, expected };
  }
  for (const [first, second] of indexPairs(expected)) {
    const pair = [candidates[first] as M, candidates[second] as M] as const;
    const value = alignmentAt(alignment, first, second);
    const reversed = alignmentAt(alignment, second, first);
    if (value !== null && !(value >= 0 && value <= maximum)) {
      return { code: "alignment-out-of-range", pair, value, maximum };
    }
    if (value !== reversed) return { code: "alignment-asymmetric", pair, value, reversed };
  }
  return null;
}

/** Entry of a matrix that has been checked; absent where it is not known. */
export function alignmentAt(alignment: AlignmentMatrix, first: number, second: number): number | null {
  return alignment[first]?.[second] ?? null;
}

/** Every two different places of a list, the earlier one first. */
export function* indexPairs(count: number): Generator<readonly [number, number]> {
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) yield [first, second];
  }
}
