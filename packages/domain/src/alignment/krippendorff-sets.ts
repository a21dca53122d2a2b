import { err, ok, type Result } from "../result.ts";
import { type AlphaAgreement, agreementOf, type CodeRowMisshapen, shapeRefusal } from "./alpha-agreement.ts";
import { coincidencesOf } from "./coincidence.ts";

/** How two sets of codes differ: by the part not shared (Jaccard), or by that and whether one holds the other (MASI). */
export const SET_METRICS = ["jaccard", "masi"] as const;
export type SetMetric = (typeof SET_METRICS)[number];

/**
 * Krippendorff's alpha where each code is a set, such as the legal bases that a country accepts side by side
 * (Passonneau 2006). An empty set is a code; null is missing.
 *
 * Fails with `code-row-misshapen` unless all rows are of one length.
 */
export function krippendorffAlphaOfSets(
  codes: readonly (readonly (readonly string[] | null)[])[],
  metric: SetMetric,
): Result<AlphaAgreement, CodeRowMisshapen> {
  const refusal = shapeRefusal(codes);
  if (refusal !== null) return err(refusal);
  const keyed = codes.map((row) => row.map((set) => (set === null ? null : keyOf(set))));
  const keys = [...new Set(keyed.flat())].filter((key) => key !== null);
  const sets = keys.map((key) => new Set<string>(JSON.parse(key)));
  const indexes = keyed.map((row) => row.map((key) => (key === null ? null : keys.indexOf(key))));
  const between = metric === "jaccard" ? jaccard : masi;
  const difference = (a: number, b: number) => between(sets[a] as Set<string>, sets[b] as Set<string>);
  return ok(agreementOf(coincidencesOf(indexes, keys.length), difference));
}

function keyOf(set: readonly string[]): string {
  return JSON.stringify([...new Set(set)].toSorted());
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((code) => b.has(code)).length;
  return 1 - shared / (a.size + b.size - shared);
}

function masi(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((code) => b.has(code)).length;
  const monotonicity = shared === Math.min(a.size, b.size) ? 2 / 3 : 1 / 3;
  return 1 - (1 - jaccard(a, b)) * (shared === 0 ? 0 : monotonicity);
}
