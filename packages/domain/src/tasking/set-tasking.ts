import type { Author } from "../author.ts";
import type { OfficeId, TaskingId } from "../id.ts";
import { isBlank } from "../internal/text.ts";
import {
  checkDistinct,
  checkSignatory,
  checkSuspense,
  checkWritten,
  type OfficeRepeated,
  type SignatoryNotOfOffice,
  type SuspenseInPast,
  type WritingMissing,
} from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import { type CalendarDate, dateOf, type Instant } from "../time.ts";
import type { TaskingSetFact } from "./fact.ts";

export const TASKING_WRITINGS = ["request", "answer", "reason"] as const;
export type TaskingWriting = (typeof TASKING_WRITINGS)[number];
export type TaskingWritingMissing = WritingMissing<TaskingWriting>;

/** Nobody is asked. */
export interface TaskedOfficeMissing {
  readonly code: "tasked-office-missing";
}
export type SetTaskingRefusal =
  | SignatoryNotOfOffice
  | TaskingWritingMissing
  | TaskedOfficeMissing
  | OfficeRepeated
  | SuspenseInPast;

export interface TaskingRequest {
  readonly tasking: TaskingId;
  readonly request: string;
  readonly about: string;
  readonly tasker: OfficeId;
  readonly offices: readonly OfficeId[];
  readonly suspense: CalendarDate;
  readonly at: Instant;
  readonly by: Author;
}

/**
 * Decides whether this may be asked of these offices, and returns the fact to append. An office may task itself.
 *
 * Fails with `signatory-not-of-office` when the author is not of the tasker's agency; `writing-missing` without a request;
 * `tasked-office-missing`; `office-repeated`; `suspense-in-past`.
 */
export function setTasking(asked: TaskingRequest): Result<TaskingSetFact, SetTaskingRefusal> {
  const { tasking, tasker, offices, at, by } = asked;
  const signed = checkSignatory(tasker, by);
  if (!signed.ok) return signed;
  const request = checkWritten("request", asked.request);
  if (!request.ok) return request;
  if (offices.length === 0) return err({ code: "tasked-office-missing" });
  const distinct = checkDistinct(offices);
  if (!distinct.ok) return distinct;
  const suspense = checkSuspense(asked.suspense, dateOf(at));
  if (!suspense.ok) return suspense;
  const about = isBlank(asked.about) ? null : asked.about.trim();
  return ok({
    kind: "set",
    tasking,
    request: request.value,
    about,
    tasker,
    offices,
    suspense: suspense.value,
    at,
    by,
  });
}
