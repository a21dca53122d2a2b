import { formatScore } from "../../../../lib/figure-words.ts";

/** τ-b with two decimals and a real minus sign. */
export function formatTau(value: number): string {
  return formatScore(value).replace("-", "−");
}
