import { formatCount, formatNumber } from "../../../../lib/numbers.ts";
import { listOf } from "../../../../lib/sentence.ts";
import type { PriorityNames } from "../../frame/names.ts";
import type { Agreement } from "./agreement-words.ts";

/** The order with the fewest disagreements, and whether it is the only one. */
export function kemenySentence(
  { kemeny }: Pick<Agreement, "kemeny">,
  names: Pick<PriorityNames, "technology">,
): string {
  const order = kemeny?.orders[0];
  if (kemeny === null || order === undefined) {
    return "The order with the fewest disagreements is not known: there are too many technologies to prove one.";
  }
  const written = order.map((id) => names.technology(id)).join(", ");
  const disagreements = formatNumber(kemeny.disagreements, "disagreement");
  return kemeny.optima === 1
    ? `One order has the fewest disagreements with the agencies (${disagreements}): ${written}.`
    : `${formatCount(kemeny.optima)} orders share the fewest disagreements with the agencies (${disagreements}); one of them: ${written}.`;
}

/** The technologies on whose rank the agencies differ most. */
export function contestedSentence(
  { contested }: Pick<Agreement, "contested">,
  names: Pick<PriorityNames, "technology">,
): string {
  const largest = contested[0]?.variance ?? 0;
  if (largest === 0) return "No technology is contested: every agency gives each the same rank.";
  const most = contested.filter(({ variance }) => variance >= largest - 1e-9);
  return `Most contested: ${listOf(most.map(({ technology }) => names.technology(technology)))} (variance of rank ${largest.toFixed(2)}).`;
}
