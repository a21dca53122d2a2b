import type { Author } from "../author.ts";
import type { OfficeId, TaskingId } from "../id.ts";
import type { SeatedAuthor } from "../office.ts";
import type { CalendarDate, Instant } from "../time.ts";

/** How an office stands to what was asked of it. An acknowledgment says that it was read, not that it will be done. */
export const TASK_STANDINGS = ["not-acknowledged", "acknowledged", "answered", "closed"] as const;
export type TaskStanding = (typeof TASK_STANDINGS)[number];

interface FactBase {
  /** The moment of recording. Facts stand in the order in which they were appended, whatever a clock did. */
  readonly at: Instant;
  readonly by: Author;
}

/** Something is asked of offices by a date. */
export interface TaskingSetFact extends FactBase {
  readonly kind: "set";
  readonly tasking: TaskingId;
  /** What is asked, in words. */
  readonly request: string;
  /** The key or id of what it is about, such as CHIP-1; absent when it is about nothing in the register. */
  readonly about: string | null;
  readonly tasker: OfficeId;
  readonly offices: readonly OfficeId[];
  readonly suspense: CalendarDate;
}

export interface AcknowledgedFact extends FactBase {
  readonly kind: "acknowledged";
  readonly by: SeatedAuthor;
  readonly office: OfficeId;
  readonly from: "not-acknowledged";
  readonly to: "acknowledged";
}

export interface TaskAnsweredFact extends FactBase {
  readonly kind: "answered";
  readonly by: SeatedAuthor;
  readonly office: OfficeId;
  readonly from: "not-acknowledged" | "acknowledged";
  readonly to: "answered";
  readonly answer: string;
  /** The date by which the answer was owed. */
  readonly suspense: CalendarDate;
}

/** The tasker finds that the answer does not answer. */
export interface ReturnedFact extends FactBase {
  readonly kind: "returned";
  readonly office: OfficeId;
  readonly from: "answered";
  readonly to: "acknowledged";
  readonly reason: string;
}

/** Nothing more is asked of the office: its answer was taken, or is no longer needed. */
export interface TaskClosedFact extends FactBase {
  readonly kind: "closed";
  readonly office: OfficeId;
  readonly from: Exclude<TaskStanding, "closed">;
  readonly to: "closed";
  /** Absent when the answer was taken without a word. */
  readonly reason: string | null;
}

export interface TaskingSuspenseMovedFact extends FactBase {
  readonly kind: "suspense-moved";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: string;
}

/** One appended statement about a tasking; never altered afterwards. */
export type TaskingFact =
  | TaskingSetFact
  | AcknowledgedFact
  | TaskAnsweredFact
  | ReturnedFact
  | TaskClosedFact
  | TaskingSuspenseMovedFact;
export type TaskingFactKind = TaskingFact["kind"];
