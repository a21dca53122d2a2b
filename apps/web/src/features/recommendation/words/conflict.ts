import type { ChangedMeanwhile, RecommendationGetOutput, RecordedChange } from "@entente/contract";
import { formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { historyEntry } from "./history-sentence.ts";
import type { PresentFact } from "./present-facts.ts";

/** What a form shows when a colleague saved first: who changed what, and what stands now. */
export interface Conflict {
  readonly sentence: string;
  readonly changes: readonly ConflictingChange[];
  readonly present: readonly PresentFact[];
}
export interface ConflictingChange {
  readonly version: number;
  readonly sentence: string;
  readonly reason: string | null;
  readonly who: string;
  readonly when: string;
}

/** The refusal in full, with the present values beside it. */
export function conflictOf(refusal: ChangedMeanwhile, present: readonly PresentFact[]): Conflict {
  const { recommendation, changes } = refusal;
  const bearing = formatNumber(changes.length, "change");
  return {
    sentence: `${recommendation} has ${bearing} that ${changes.length === 1 ? "bears" : "bear"} on yours since you opened it. Nothing that you typed is lost.`,
    changes: changes.map(conflictingChange),
    present,
  };
}

function conflictingChange(change: RecordedChange): ConflictingChange {
  const { sentence, reason } = historyEntry(change);
  return {
    version: change.version,
    sentence,
    reason,
    who: changeAuthor(change),
    when: formatInstant(change.at),
  };
}

/** Who made a change, such as "Nina Specimen, Standards coordinator, NIST". */
export function changeAuthor({
  personName,
  seatTitle,
  by,
}: Pick<RecordedChange, "personName" | "seatTitle" | "by">): string {
  return [personName, seatTitle, by.agency].filter((part) => part !== null).join(", ");
}

export type Present = (detail: RecommendationGetOutput) => readonly PresentFact[];
