import type { RoundLine } from "@entente/contract";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";

/** What a round that runs waits for; absent once it has ended. */
export function waitsFor({ status, owing, opposing, openCritical }: RoundLine): string | null {
  if (status === "cleared" || status === "lapsed" || status === "recalled") return null;
  const parts = [
    owing.length === 0 ? "" : `an answer of ${listOf(owing)}`,
    opposing.length === 0 ? "" : `the non-concurrence of ${listOf(opposing)}`,
    openCritical === 0 ? "" : formatNumber(openCritical, "critical comment"),
  ];
  return parts.filter((part) => part !== "").join("; ");
}
