import { err, ok, type Result } from "../../result.ts";

/** Two lists that say something of the same items, reduced to the items of which both do. */
export interface PairedNumbers {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

export interface PairedLengthsDiffer {
  readonly code: "paired-lengths-differ";
  readonly first: number;
  readonly second: number;
}
export interface PairedNumberNotFinite {
  readonly code: "paired-number-not-finite";
  readonly list: "first" | "second";
  readonly index: number;
  readonly value: number;
}
export type PairedNumbersRefusal = PairedLengthsDiffer | PairedNumberNotFinite;

type Numbers = readonly (number | null)[];

/**
 * The numbers of the items that have one in both lists.
 *
 * Fails with `paired-lengths-differ`, and with `paired-number-not-finite` when a number is not finite.
 */
export function completePairs(first: Numbers, second: Numbers): Result<PairedNumbers, PairedNumbersRefusal> {
  if (first.length !== second.length) {
    return err({ code: "paired-lengths-differ", first: first.length, second: second.length });
  }
  const refusal = firstNotFinite("first", first) ?? firstNotFinite("second", second);
  return refusal === null ? ok(completePairsOf(first, second)) : err(refusal);
}

/** The same for lists that are known to be finite and of one length. */
export function completePairsOf(first: Numbers, second: Numbers): PairedNumbers {
  const kept = (list: Numbers, other: Numbers) =>
    list.filter((number, index): number is number => number !== null && other[index] !== null);
  return { first: kept(first, second), second: kept(second, first) };
}

function firstNotFinite(list: PairedNumberNotFinite["list"], numbers: Numbers): PairedNumberNotFinite | null {
  const index = numbers.findIndex((number) => number !== null && !Number.isFinite(number));
  if (index === -1) return null;
  return { code: "paired-number-not-finite", list, index, value: numbers[index] as number };
}
