import type { Coincidences } from "./coincidence.ts";

/** `no-pairable-codes`: no unit with two codes. `no-variation`: all codes are the same. */
export const ALPHA_ABSENCES = ["no-pairable-codes", "no-variation"] as const;
export type AlphaAbsence = (typeof ALPHA_ABSENCES)[number];

/** Agreement of a group, set against what chance would give. */
export type AlphaAgreement = {
  /** Units with two codes or more; what is said of a unit once is left out. */
  readonly units: number;
  /** Codes in those units. */
  readonly codes: number;
} & (
  | {
      /** 1 when all agree throughout, 0 as chance would have it, below 0 when they agree less than that. */
      readonly alpha: number;
      readonly reason: null;
    }
  | { readonly alpha: null; readonly reason: AlphaAbsence }
);

export interface CodeRowMisshapen {
  readonly code: "code-row-misshapen";
  readonly row: number;
  readonly entries: number;
  readonly expected: number;
}
/** Alpha of these coincidences, by the squared difference of each two codes. */
export function agreementOf(
  { meetings, counts, units, values }: Coincidences,
  difference: (a: number, b: number) => number,
): AlphaAgreement {
  const shown = { units, codes: values };
  if (units === 0) return { ...shown, alpha: null, reason: "no-pairable-codes" };
  let observed = 0;
  let expected = 0;
  for (const [row, count] of counts.entries()) {
    for (const [column, other] of counts.entries()) {
      if (row === column) continue;
      const between = difference(row, column);
      observed += (meetings[row * counts.length + column] as number) * between;
      expected += count * other * between;
    }
  }
  if (expected === 0) return { ...shown, alpha: null, reason: "no-variation" };
  return { ...shown, alpha: 1 - ((values - 1) * observed) / expected, reason: null };
}

export function shapeRefusal(codes: readonly (readonly unknown[])[]): CodeRowMisshapen | null {
  const expected = codes[0]?.length ?? 0;
  const row = codes.findIndex((entries) => entries.length !== expected);
  const entries = codes[row]?.length;
  return entries === undefined ? null : { code: "code-row-misshapen", row, entries, expected };
}
