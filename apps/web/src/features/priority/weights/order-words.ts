import { formatScore, rankWords } from "../../../lib/figure-words.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { PriorityNames } from "../frame/names.ts";
import { movedLines, type Order, type OrderLine } from "./order-lines.ts";

/** The order and what moved in it, for whoever hears the page: said once the sliders rest. */
export function orderSummary(order: Order, names: Pick<PriorityNames, "technology">): string {
  if (order.lines.length === 0) return "No technology can be ranked with these weights.";
  const places = order.lines.map(
    ({ technology, rank, score }) => `${rank} ${names.technology(technology)} ${formatScore(score)}`,
  );
  return `Order: ${places.join(", ")}. ${movedSentence(order, names)}`;
}

/** What stands elsewhere than with the weights it is compared with. */
export function movedSentence(order: Order, names: Pick<PriorityNames, "technology">): string {
  const moved = movedLines(order).map(
    ({ technology, rank, before }) =>
      `${names.technology(technology)} from ${rankWords(before ?? rank)} to ${rankWords(rank)}`,
  );
  return moved.length === 0 ? "No place has changed." : `Moved: ${listOf(moved)}.`;
}

/** How one line moved, such as "up from 3"; absent when it did not. */
export function moveWords({ rank, before }: Pick<OrderLine, "rank" | "before">): string | null {
  if (before === null || before === rank) return null;
  return `${rank < before ? "up" : "down"} from ${before}`;
}
