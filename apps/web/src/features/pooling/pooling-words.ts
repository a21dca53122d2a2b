import type { PoolingCandidateOutput } from "@entente/contract";
import type { Sensitivity, WindowState } from "@entente/domain";
import { formatPlain } from "../../lib/figure-words.ts";
import { listOf } from "../../lib/sentence.ts";

export const SENSITIVITY_WORDS: Readonly<Record<Sensitivity, string>> = {
  open: "Open",
  restricted: "Restricted, not about persons",
  personal: "Personal",
  "special-category": "Special category, such as biometric",
};

export const WINDOW_WORDS: Readonly<Record<Exclude<WindowState, "not-rated">, string>> = {
  ready: "Ready: much opportunity, few obstacles",
  obstructed: "Obstructed: much opportunity, many obstacles",
  "little-to-gain": "Little to gain now",
};

/** An amount with its unit, such as "18,270,000 images". */
export function sizeWords({ amount, unit }: { readonly amount: number; readonly unit: string }): string {
  return `${formatPlain(amount)} ${unit}`;
}

/** What two holdings add to each other, a sentence each. */
export function complementWords({
  first,
  second,
  complement,
}: Pick<PoolingCandidateOutput, "first" | "second" | "complement">): readonly string[] {
  const { differsInModality, populations } = complement;
  return [
    differsInModality
      ? `Different kinds of data: ${first.modality} and ${second.modality}.`
      : `The same kind of data: ${first.modality}.`,
    populations === null
      ? "Whom they cover is not known of both."
      : populations.onlyFirst.length + populations.onlySecond.length === 0
        ? `Both cover ${listOf(populations.shared)}.`
        : `Only one of them covers ${listOf([...populations.onlyFirst, ...populations.onlySecond])}.`,
  ];
}
