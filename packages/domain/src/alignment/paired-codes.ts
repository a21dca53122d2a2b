import { sumOf } from "../internal/sum.ts";
import { err, ok, type Result } from "../result.ts";

/** What two holders answer on the same questions, in the same order; what is not known is null. */
export interface PairedCodes<V extends string | number | boolean> {
  readonly first: readonly (V | null)[];
  readonly second: readonly (V | null)[];
  /** One for each question, 0 or more; null when all count alike. */
  readonly weights: readonly number[] | null;
}

export interface CodesMisshapen {
  readonly code: "codes-misshapen";
  readonly first: number;
  readonly second: number;
  readonly weights: number | null;
}
export interface CodeWeightInvalid {
  readonly code: "code-weight-invalid";
  readonly index: number;
  readonly weight: number;
}
export interface CodeWeightsAllZero {
  readonly code: "code-weights-all-zero";
  readonly weights: number;
}
export interface CodeNotFinite {
  readonly code: "code-not-finite";
  readonly index: number;
  readonly value: number;
}
export type PairedCodesRefusal = CodesMisshapen | CodeWeightInvalid | CodeWeightsAllZero | CodeNotFinite;

export interface CompletePair<V> {
  readonly first: V;
  readonly second: V;
  /** Part of the weight of all complete pairs; the parts add up to 1. */
  readonly share: number;
}

/** The questions answered by both. */
export interface CompleteCodes<V> {
  readonly pairs: readonly CompletePair<V>[];
  /** Share of all weight that they have, 0 to 1. */
  readonly coverage: number;
}

/** The questions that both answer, with their weight; those of weight 0 have no share. */
export function completeCodes<V extends string | number | boolean>(
  codes: PairedCodes<V>,
): Result<CompleteCodes<V>, PairedCodesRefusal> {
  const refusal = shapeRefusal(codes) ?? weightRefusal(codes.weights ?? []) ?? codeRefusal(codes);
  if (refusal !== null) return err(refusal);
  const weights = codes.weights ?? codes.first.map(() => 1);
  const heaviest = Math.max(0, ...weights);
  const weighed = codes.first.flatMap((first, index) => {
    const second = codes.second[index] ?? null;
    const weight = (weights[index] as number) / heaviest;
    return first === null || second === null ? [] : [{ first, second, weight }];
  });
  const compared = sumOf(weighed, ({ weight }) => weight);
  const total = sumOf(weights, (weight) => weight / heaviest);
  const pairs = weighed.map(({ first, second, weight }) => ({
    first,
    second,
    share: compared === 0 ? 0 : weight / compared,
  }));
  return ok({ pairs, coverage: compared === 0 ? 0 : Math.min(compared / total, 1) });
}

function shapeRefusal<V extends string | number | boolean>({
  first,
  second,
  weights,
}: PairedCodes<V>): CodesMisshapen | null {
  const isEven = first.length === second.length && (weights?.length ?? first.length) === first.length;
  if (isEven) return null;
  return {
    code: "codes-misshapen",
    first: first.length,
    second: second.length,
    weights: weights?.length ?? null,
  };
}

function weightRefusal(weights: readonly number[]): CodeWeightInvalid | CodeWeightsAllZero | null {
  for (const [index, weight] of weights.entries()) {
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      return { code: "code-weight-invalid", index, weight };
    }
  }
  const isWithout = weights.length > 0 && weights.every((weight) => weight === 0);
  return isWithout ? { code: "code-weights-all-zero", weights: weights.length } : null;
}

function codeRefusal<V extends string | number | boolean>({
  first,
  second,
}: PairedCodes<V>): CodeNotFinite | null {
  for (const side of [first, second]) {
    for (const [index, value] of side.entries()) {
      if (typeof value === "number" && !Number.isFinite(value)) {
        return { code: "code-not-finite", index, value };
      }
    }
  }
  return null;
}
