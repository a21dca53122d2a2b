import type { Author } from "../author.ts";
import type { OfficeId } from "../id.ts";
import {
  checkLaterSuspense,
  checkSeated,
  checkSignatory,
  checkWritten,
  type OfficeNotAsked,
  type SeatMissing,
  type SignatoryNotOfOffice,
  type SuspenseNotLater,
} from "../office.ts";
import { err, ok, type Result } from "../result.ts";
import { type CalendarDate, dateOf, type Instant } from "../time.ts";
import type {
  AcknowledgedFact,
  ReturnedFact,
  TaskAnsweredFact,
  TaskClosedFact,
  TaskingSuspenseMovedFact,
  TaskStanding,
} from "./fact.ts";
import type { TaskingWritingMissing } from "./set-tasking.ts";
import { isTaskingClosed, type TaskedOffice, type Tasking, taskedOffice } from "./tasking.ts";

/** What may be done about an office's part. */
export const TASK_STEPS = ["acknowledge", "answer", "return", "close"] as const;
export type TaskStep = (typeof TASK_STEPS)[number];

const NEXT_STEPS = {
  "not-acknowledged": ["acknowledge", "answer", "close"],
  acknowledged: ["answer", "close"],
  answered: ["return", "close"],
  closed: [],
} as const satisfies Record<TaskStanding, readonly TaskStep[]>;

/** The steps that may follow from here: the office acknowledges and answers, the tasker returns and closes. */
export function nextTaskSteps(from: TaskStanding): readonly TaskStep[] {
  return NEXT_STEPS[from];
}

export interface StepNotAllowed {
  readonly code: "step-not-allowed";
  readonly office: OfficeId;
  readonly step: TaskStep;
  readonly from: TaskStanding;
  readonly allowed: readonly TaskStep[];
}
/** Nothing more is asked of anybody. */
export interface TaskingClosed {
  readonly code: "tasking-closed";
}
type PartRefusal = OfficeNotAsked | StepNotAllowed | SignatoryNotOfOffice;
export type AcknowledgeRefusal = PartRefusal | SeatMissing;
export type TaskAnswerRefusal = PartRefusal | SeatMissing | TaskingWritingMissing;
export type TaskerRefusal = PartRefusal | TaskingWritingMissing;
export type PutOffRefusal = SignatoryNotOfOffice | TaskingClosed | SuspenseNotLater | TaskingWritingMissing;

/** What every act on an office's part carries. */
export interface TaskEntry {
  readonly office: OfficeId;
  readonly at: Instant;
  readonly by: Author;
}

/**
 * Decides whether the office may acknowledge the tasking, and returns the fact to append.
 *
 * Fails with `office-not-asked`; `signatory-not-of-office`; `seat-missing`; `step-not-allowed`, with what is.
 */
export function acknowledgeTask(
  tasking: Tasking,
  { office, at, by }: TaskEntry,
): Result<AcknowledgedFact, AcknowledgeRefusal> {
  const part = checkStep(tasking, office, "acknowledge");
  if (!part.ok) return part;
  const seated = checkSeated(office, by);
  if (!seated.ok) return seated;
  const step = { from: "not-acknowledged", to: "acknowledged" } as const;
  return ok({ kind: "acknowledged", office, ...step, at, by: seated.value });
}

/**
 * Decides whether the office may answer the tasking, and returns the fact to append. Answering acknowledges.
 *
 * Fails as `acknowledgeTask` does, and with `writing-missing` for an empty answer.
 */
export function answerTask(
  tasking: Tasking,
  entry: TaskEntry & { readonly answer: string },
): Result<TaskAnsweredFact, TaskAnswerRefusal> {
  const { office, at, by } = entry;
  const part = checkStep(tasking, office, "answer");
  if (!part.ok) return part;
  const seated = checkSeated(office, by);
  if (!seated.ok) return seated;
  const answer = checkWritten("answer", entry.answer);
  if (!answer.ok) return answer;
  const from = part.value.standing as TaskAnsweredFact["from"];
  const { suspense } = tasking;
  const said = { from, to: "answered", answer: answer.value, suspense } as const;
  return ok({ kind: "answered", office, ...said, at, by: seated.value });
}

/**
 * Decides whether the tasker may give the answer back, and returns the fact to append. The office owes its answer again.
 *
 * Fails with `office-not-asked`; `signatory-not-of-office` when the author is not of the tasker's agency;
 * `step-not-allowed`; `writing-missing` without a reason.
 */
export function returnAnswer(
  tasking: Tasking,
  entry: TaskEntry & { readonly reason: string },
): Result<ReturnedFact, TaskerRefusal> {
  const { office, at, by } = entry;
  const part = checkStep(tasking, office, "return");
  if (!part.ok) return part;
  const signed = checkSignatory(tasking.set.tasker, by);
  if (!signed.ok) return signed;
  const reason = checkWritten("reason", entry.reason);
  if (!reason.ok) return reason;
  return ok({
    kind: "returned",
    office,
    from: "answered",
    to: "acknowledged",
    reason: reason.value,
    at,
    by,
  });
}

/**
 * Decides whether the tasker may close the office's part, and returns the fact to append.
 *
 * Fails as `returnAnswer` does; a reason is needed only where no answer is taken.
 */
export function closeTask(
  tasking: Tasking,
  entry: TaskEntry & { readonly reason: string },
): Result<TaskClosedFact, TaskerRefusal> {
  const { office, at, by } = entry;
  const part = checkStep(tasking, office, "close");
  if (!part.ok) return part;
  const signed = checkSignatory(tasking.set.tasker, by);
  if (!signed.ok) return signed;
  const from = part.value.standing as TaskClosedFact["from"];
  const reason = checkWritten("reason", entry.reason);
  if (!reason.ok && from !== "answered") return reason;
  return ok({ kind: "closed", office, from, to: "closed", reason: reason.ok ? reason.value : null, at, by });
}

/**
 * Decides whether the tasker may put the suspense off for all, and returns the fact to append.
 *
 * Fails with `signatory-not-of-office`; `tasking-closed`; `suspense-not-later`; `writing-missing` without a reason.
 */
export function putOffSuspense(
  tasking: Tasking,
  move: { readonly to: CalendarDate; readonly reason: string; readonly at: Instant; readonly by: Author },
): Result<TaskingSuspenseMovedFact, PutOffRefusal> {
  const { at, by } = move;
  const signed = checkSignatory(tasking.set.tasker, by);
  if (!signed.ok) return signed;
  if (isTaskingClosed(tasking)) return err({ code: "tasking-closed" });
  const from = tasking.suspense;
  const to = checkLaterSuspense(from, move.to, dateOf(at));
  if (!to.ok) return to;
  const reason = checkWritten("reason", move.reason);
  return reason.ok
    ? ok({ kind: "suspense-moved", from, to: to.value, reason: reason.value, at, by })
    : reason;
}

/** What may be done about the office's part now, by it and by the tasker; nothing when it was not asked. */
export function taskOptions(
  tasking: Tasking,
  office: OfficeId,
): { readonly owedBy: CalendarDate | null; readonly steps: readonly TaskStep[] } {
  const part = taskedOffice(tasking, office);
  const steps = part === null ? [] : nextTaskSteps(part.standing);
  return { owedBy: steps.includes("answer") ? tasking.suspense : null, steps };
}

function checkStep(
  tasking: Tasking,
  office: OfficeId,
  step: TaskStep,
): Result<TaskedOffice, OfficeNotAsked | StepNotAllowed> {
  const part = taskedOffice(tasking, office);
  if (part === null) {
    return err({ code: "office-not-asked", office, asked: tasking.offices.map((tasked) => tasked.office) });
  }
  const allowed = nextTaskSteps(part.standing);
  if (allowed.includes(step)) return ok(part);
  return err({ code: "step-not-allowed", office, step, from: part.standing, allowed });
}
