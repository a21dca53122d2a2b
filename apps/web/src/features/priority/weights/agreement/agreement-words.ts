import type { EntenteOutputs } from "@entente/client";
import type { AgreementAbsence } from "@entente/domain";
import { formatScore } from "../../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../../lib/numbers.ts";

export type Agreement = EntenteOutputs["priority"]["agreement"];

const ABSENCE_WORDS: Readonly<Record<AgreementAbsence, string>> = {
  "fewer-than-two-raters": "fewer than two agencies have weights for this model",
  "fewer-than-two-items": "fewer than two technologies are ranked by all",
  "all-tied": "an agency’s weights rank all alike",
  ties: "too much is tied",
};

/** Why there is no figure, within a sentence. */
export function absenceWords(reason: AgreementAbsence | null): string {
  return reason === null ? "not known" : ABSENCE_WORDS[reason];
}

/** How many technologies are ranked in how many different orders. */
export function countOrders({ orders }: Pick<Agreement, "orders">): number {
  const written = orders.map(({ technologies }) =>
    technologies
      .flatMap(({ technology, rank }) => (rank === null ? [] : [`${rank} ${technology}`]))
      .toSorted()
      .join(", "),
  );
  return new Set(written).size;
}

/** How far the agencies' orders agree, in a sentence with the figure. */
export function agreementSentence(agreement: Agreement, illustrative: number): string {
  const { orders, concordance } = agreement;
  if (concordance.value === null) {
    return `There is no agreement to measure: ${absenceWords(concordance.reason)}.`;
  }
  const weights = whoseWeights(orders.length, illustrative);
  const figure = `W ${formatScore(concordance.value)}`;
  if (countOrders(agreement) === 1) {
    return `${weights} differ, yet all give one order (${figure}).`;
  }
  return `${weights} give ${formatCount(countOrders(agreement))} orders, which ${strength(concordance.value)} (${figure}).`;
}

function whoseWeights(agencies: number, illustrative: number): string {
  const number = formatNumber(agencies, "agency", "agencies");
  if (illustrative === agencies) return `Our illustrative weights for ${number}`;
  const ours = illustrative === 0 ? "" : ` (${formatCount(illustrative)} of them our illustration)`;
  return `The weights of ${number}${ours}`;
}

/** Kendall's W in words, and the chance of as much agreement among orders drawn at random. */
export function concordanceSentence({ concordance, orders }: Agreement): string {
  const { value, chance, compared } = concordance;
  if (value === null) return `Kendall’s W is not known: ${absenceWords(concordance.reason)}.`;
  const start = `Kendall’s W is ${formatScore(value)} over ${formatNumber(orders.length, "order")} of ${formatNumber(compared.length, "technology", "technologies")} (0 is none, 1 is full agreement)`;
  if (chance === null) return `${start}.`;
  const verdict =
    chance < 0.05
      ? "so it is hardly chance"
      : "so chance alone may explain it, as it easily does with few technologies";
  return `${start}. Orders drawn at random agree as much in ${formatChance(chance)} of cases, ${verdict}.`;
}

/** A small share with the decimals that it needs; never none where it was drawn. */
export function formatChance(chance: number): string {
  if (chance < 0.001) return "fewer than 0.1%";
  return `${(100 * chance).toFixed(chance < 0.1 ? 1 : 0)}%`;
}

// Bounds of these words are ours, after the usual reading of Kendall's W in Delphi studies (Schmidt 1997, table 2).
const STRENGTHS = [
  { from: 0.9, words: "agree very strongly" },
  { from: 0.7, words: "agree strongly" },
  { from: 0.5, words: "agree moderately" },
  { from: 0.3, words: "agree weakly" },
] as const;

function strength(value: number): string {
  return STRENGTHS.find(({ from }) => value >= from)?.words ?? "hardly agree";
}
