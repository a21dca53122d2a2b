import type { CollaborationId, CountryCode } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { CalendarDate } from "../time.ts";
import type { Collaboration } from "./forum.ts";

/** How a collaboration came onto the record: what it is for, what ran when it was put down, and why all the same. */
export interface NewCollaboration {
  readonly collaboration: Collaboration;
  readonly statement: string;
  /** The statement, treaty or decision that says so. */
  readonly source: string;
  /** Running collaborations that it duplicates, and those beside it, on the day on which it was put down. */
  readonly duplicates: readonly CollaborationId[];
  readonly adjacent: readonly CollaborationId[];
  /** Why it is begun although it repeats what runs; absent where it repeats nothing. */
  readonly duplicateReason: string | null;
}

export interface CollaborationAlone {
  readonly code: "collaboration-alone";
  readonly members: readonly CountryCode[];
}
export interface CollaborationAhead {
  readonly code: "collaboration-ahead";
  readonly year: number;
  readonly thisYear: number;
}
export type CollaborationRefusal = CollaborationAlone | CollaborationAhead;

/**
 * The collaboration itself when it can be put down today.
 *
 * Fails with `collaboration-alone` unless two different countries take part, and with `collaboration-ahead` when it
 * begins in a later year: what has not begun does not run yet, and would hold back others.
 */
export function checkCollaboration(
  collaboration: Collaboration,
  today: CalendarDate,
): Result<Collaboration, CollaborationRefusal> {
  const { members, year } = collaboration;
  if (new Set(members).size < 2) return err({ code: "collaboration-alone", members });
  const thisYear = Number(today.slice(0, 4));
  return year > thisYear ? err({ code: "collaboration-ahead", year, thisYear }) : ok(collaboration);
}
