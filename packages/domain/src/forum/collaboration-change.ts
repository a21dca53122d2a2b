import type { CountryCode, ForumId, TechnologyId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { bandsOfStages, type ReadinessBand, stagesOfBands } from "../technology/index.ts";
import type { CalendarDate } from "../time.ts";
import type { Collaboration } from "./forum.ts";
import { type CollaborationRefusal, checkCollaboration } from "./new-collaboration.ts";

/** What can be corrected of a collaboration; its short name stays. */
export const COLLABORATION_FIELDS = [
  "title",
  "year",
  "endedYear",
  "members",
  "forum",
  "technologies",
  "stages",
] as const satisfies readonly (keyof Collaboration)[];
export type CollaborationField = (typeof COLLABORATION_FIELDS)[number];

/** One change of a collaboration, with how it stood and how it stands from then on. */
export type CollaborationChange =
  | {
      readonly kind: "ended";
      readonly on: CalendarDate;
      readonly before: Collaboration;
      readonly after: Collaboration;
      readonly source: string;
    }
  | {
      readonly kind: "corrected";
      readonly before: Collaboration;
      readonly after: Collaboration;
      readonly source: string;
    };

/** A collaboration as somebody corrects it: all that can be corrected, as it is to be. */
export interface CollaborationCorrection {
  readonly title: string;
  readonly year: number;
  readonly endedYear: number | null;
  readonly members: readonly CountryCode[];
  readonly forum: ForumId | null;
  readonly technologies: readonly TechnologyId[];
  readonly bands: readonly ReadinessBand[];
}

/** It has ended already, so that it cannot end again. */
export interface CollaborationEnded {
  readonly code: "collaboration-ended";
  readonly title: string;
  readonly endedYear: number;
}
/** It would end before the year in which it begins. */
export interface CollaborationEndEarly {
  readonly code: "collaboration-end-early";
  readonly year: number;
  readonly endedYear: number;
}
/** It would end after today; the day is absent where only the year is given. */
export interface CollaborationEndAhead {
  readonly code: "collaboration-end-ahead";
  readonly on: CalendarDate | null;
  readonly endedYear: number;
  readonly today: CalendarDate;
}
/** It runs, so that no year of its end can be corrected. */
export interface CollaborationStillRuns {
  readonly code: "collaboration-still-runs";
  readonly endedYear: number;
}
export interface CollaborationUnchanged {
  readonly code: "collaboration-unchanged";
}
/** What was known would be known no more. */
export interface CollaborationEmptied {
  readonly code: "collaboration-emptied";
  readonly field: "members" | "technologies" | "stages";
}
export type CollaborationEndRefusal = CollaborationEnded | CollaborationEndEarly | CollaborationEndAhead;
export type CollaborationCorrectionRefusal =
  | CollaborationRefusal
  | CollaborationEndEarly
  | CollaborationEndAhead
  | CollaborationStillRuns
  | CollaborationUnchanged
  | CollaborationEmptied;

/**
 * The end of joint work: from then on it is neither repeated nor counted as load, and stays on record as ended
 * (decisions/0035).
 *
 * Fails with `collaboration-ended`, `collaboration-end-ahead` after today, and `collaboration-end-early` before the year
 * in which it begins.
 */
export function endCollaboration(
  before: Collaboration,
  { on, source }: { readonly on: CalendarDate; readonly source: string },
  today: CalendarDate,
): Result<CollaborationChange, CollaborationEndRefusal> {
  if (before.endedYear !== null) {
    return err({ code: "collaboration-ended", title: before.title, endedYear: before.endedYear });
  }
  const endedYear = yearOf(on);
  if (on > today) return err({ code: "collaboration-end-ahead", on, endedYear, today });
  if (endedYear < before.year) return err({ code: "collaboration-end-early", year: before.year, endedYear });
  return ok({ kind: "ended", on, before, after: { ...before, endedYear }, source });
}

/**
 * The collaboration as it should have been put down. Steps of the chain stay as fine as they are known while their bands
 * do. What repeats what is not looked at again: it is the same joint work.
 *
 * Fails with `collaboration-unchanged`; `collaboration-emptied` when a list that was known would be empty;
 * `collaboration-still-runs` when a year of its end is given although it runs; `collaboration-end-early` and
 * `collaboration-end-ahead`; and, where members or the year change, as `checkCollaboration` does.
 */
export function correctCollaboration(
  before: Collaboration,
  correction: CollaborationCorrection,
  source: string,
  today: CalendarDate,
): Result<CollaborationChange, CollaborationCorrectionRefusal> {
  const after = correctedOf(before, correction);
  const changed = changedFields(before, after);
  if (changed.length === 0) return err({ code: "collaboration-unchanged" });
  for (const field of ["members", "technologies", "stages"] as const) {
    if (before[field].length > 0 && after[field].length === 0) {
      return err({ code: "collaboration-emptied", field });
    }
  }
  const checked = checkCollaboration(after, today);
  if (!checked.ok && isAbout(checked.error, changed)) return checked;
  const { year, endedYear } = after;
  if (endedYear !== null) {
    if (before.endedYear === null) return err({ code: "collaboration-still-runs", endedYear });
    if (endedYear > yearOf(today)) {
      return err({ code: "collaboration-end-ahead", on: null, endedYear, today });
    }
    if (endedYear < year) return err({ code: "collaboration-end-early", year, endedYear });
  }
  return ok({ kind: "corrected", before, after, source });
}

/** What differs between the two, in the order of the fields; the order within a list says nothing. */
export function changedFields(before: Collaboration, after: Collaboration): readonly CollaborationField[] {
  return COLLABORATION_FIELDS.filter((field) => comparable(before[field]) !== comparable(after[field]));
}

/** The day on which it ended, where these changes of it, in their order, say so last. */
export function dayOfEnd(changes: readonly CollaborationChange[]): CalendarDate | null {
  const last = changes.findLast(({ before, after }) => before.endedYear !== after.endedYear);
  return last?.kind === "ended" ? last.on : null;
}

/** A collaboration of which no members are known is not refused for that while they are not what is corrected. */
function isAbout(refusal: CollaborationRefusal, changed: readonly CollaborationField[]): boolean {
  return changed.includes(refusal.code === "collaboration-alone" ? "members" : "year");
}

function correctedOf(before: Collaboration, { bands, ...given }: CollaborationCorrection): Collaboration {
  const isSameBands = comparable(bandsOfStages(before.stages)) === comparable(bands);
  return {
    ...before,
    ...given,
    title: given.title.trim(),
    stages: isSameBands ? before.stages : stagesOfBands(bands),
  };
}

function comparable(value: Collaboration[CollaborationField] | readonly ReadinessBand[]): string {
  return JSON.stringify(typeof value === "object" && value !== null ? value.toSorted(compareText) : value);
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}
