import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import type { EffortCheck } from "../frame/outputs.ts";

/** What a proposed table would repeat, onto what it could dock, and what a table of its own costs: one sentence. */
export function checkSentence(
  { duplicates, adjacent, docking, loadAfterNewTable }: EffortCheck,
  forumName: (id: EffortCheck["docking"]["docks"][number]["forum"]) => string,
): string {
  const whole = docking.docks.filter(({ missing }) => missing.length === 0);
  const [nearest] = docking.docks;
  const dock =
    whole.length > 0
      ? `all of its members sit together at ${listOf(whole.map(({ forum }) => forumName(forum)))} already`
      : nearest === undefined
        ? "no forum lists its members"
        : `the nearest forum, ${forumName(nearest.forum)}, lacks ${formatNumber(nearest.missing.length, "of its members", "of its members")}`;
  const loads = loadAfterNewTable.map(({ before }) => before);
  const load =
    loads.length === 0
      ? ""
      : `; a table of its own would be one more for each, on top of ${Math.min(...loads)} to ${Math.max(...loads)}`;
  return `It would duplicate ${formatNumber(duplicates.length, "effort")} that run${duplicates.length === 1 ? "s" : ""} and lie beside ${formatNumber(adjacent.length, "other")}; ${dock}${load}.`;
}
