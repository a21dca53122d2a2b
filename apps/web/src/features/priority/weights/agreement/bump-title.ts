import { formatNumber } from "../../../../lib/numbers.ts";
import { listOf } from "../../../../lib/sentence.ts";
import type { PriorityNames } from "../../frame/names.ts";
import type { Agreement } from "./agreement-words.ts";

/** What the orders side by side show: who is first, and what changes places. */
export function bumpTitle(
  { orders }: Pick<Agreement, "orders">,
  names: Pick<PriorityNames, "technology">,
): string {
  const ranksOf = new Map<string, Set<number>>();
  const firsts = new Map<string, number>();
  for (const { technologies } of orders) {
    for (const { technology, rank } of technologies) {
      if (rank === null) continue;
      ranksOf.set(technology, (ranksOf.get(technology) ?? new Set()).add(rank));
      if (rank === 1) firsts.set(technology, (firsts.get(technology) ?? 0) + 1);
    }
  }
  if (ranksOf.size === 0) return "No agency’s weights rank anything";
  const most = [...firsts].toSorted(([, a], [, b]) => b - a)[0];
  const lead =
    most === undefined
      ? "Nothing comes first"
      : `${names.technology(most[0])} comes first with the weights of ${most[1] === orders.length ? `all ${formatNumber(orders.length, "agency", "agencies")}` : `${most[1]} of ${formatNumber(orders.length, "agency", "agencies")}`}`;
  const moving = [...ranksOf].filter(([, ranks]) => ranks.size > 1).map(([id]) => names.technology(id));
  return moving.length === 0
    ? `${lead}; no technology changes places`
    : `${lead}; ${listOf(moving)} change places`;
}
