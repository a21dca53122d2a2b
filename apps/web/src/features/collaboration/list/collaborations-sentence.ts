import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import type { CollaborationsPage } from "./load-collaborations.ts";

/** How much joint work is on record, how much of it was put down here, and how often although it repeats what runs. */
export function collaborationsSentence({
  collaborations,
  foundings,
}: Pick<CollaborationsPage, "collaborations" | "foundings">): string {
  const running = collaborations.filter(({ endedYear }) => endedYear === null).length;
  const repeating = [...foundings.values()].filter(({ founding }) => founding.duplicates.length > 0).length;
  const own =
    foundings.size === 0
      ? "none was put down here"
      : `${formatCount(foundings.size)} ${foundings.size === 1 ? "was" : "were"} put down here, ${formatCount(repeating)} of them although ${repeating === 1 ? "it repeats" : "they repeat"} what runs`;
  return `${formatNumber(collaborations.length, "collaboration")} ${collaborations.length === 1 ? "is" : "are"} on record, ${formatCount(running)} of them running; ${own}.`;
}
