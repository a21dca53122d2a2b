import type { OfficeId } from "../id.ts";
import type { TaskingFact } from "./fact.ts";

/** What an act is about to change: an office's part, or the suspense of all when no office is named. */
export type TaskingPart = OfficeId | null;

/** Those of the facts that change the same part; whoever did not see them decides again. */
export function conflictingTaskFacts<F extends TaskingFact>(
  facts: readonly F[],
  part: TaskingPart,
): readonly F[] {
  return facts.filter((fact) => {
    if (fact.kind === "set") return false;
    return fact.kind === "suspense-moved" ? part === null : fact.office === part;
  });
}
