import { type OfficeId, parseTaskingId, type TaskingId } from "../id.ts";
import {
  acknowledgeTask,
  answerTask,
  closeTask,
  presentTasking,
  putOffSuspense,
  returnAnswer,
  setTasking,
  type Tasking,
  type TaskingFact,
  type TaskingRequest,
} from "../tasking/index.ts";
import { DOC_OFFICE, NIST_OFFICE, NSC, SUSPENSE, signedOn } from "./clearance-builder.ts";
import { expectOk } from "./expect-result.ts";
import { day } from "./record-builder.ts";

export const taskingId: TaskingId = expectOk(parseTaskingId("01890000-0000-7000-8000-000000000077"));

export function requestOf(parts: Partial<TaskingRequest> = {}): TaskingRequest {
  return {
    tasking: taskingId,
    request: "Say what the act has funded so far.",
    about: "CHIP-1",
    tasker: NSC,
    offices: [DOC_OFFICE, NIST_OFFICE],
    suspense: SUSPENSE,
    ...signedOn("2026-05-04", NSC),
    ...parts,
  };
}

/** One step of a tasking, which must be accepted. */
export type TaskingStep = (tasking: Tasking) => TaskingFact;

/** The facts of what was asked on 4 May 2026 by 14 May, after these steps. */
export function taskingFactsOf(...steps: readonly TaskingStep[]): readonly TaskingFact[] {
  const set: TaskingFact = expectOk(setTasking(requestOf()));
  return steps.reduce<readonly TaskingFact[]>(
    (facts, step) => [...facts, step(presentTasking(facts))],
    [set],
  );
}

export function taskingOf(...steps: readonly TaskingStep[]): Tasking {
  return presentTasking(taskingFactsOf(...steps));
}

export function acknowledges(office: OfficeId): TaskingStep {
  return (tasking) => expectOk(acknowledgeTask(tasking, { office, ...signedOn("2026-05-05", office) }));
}

export function delivers(office: OfficeId, on = "2026-05-06"): TaskingStep {
  const answer = "It has funded four plants.";
  return (tasking) => expectOk(answerTask(tasking, { office, answer, ...signedOn(on, office) }));
}

export function returns(office: OfficeId, on = "2026-05-08"): TaskingStep {
  const reason = "which plants?";
  return (tasking) => expectOk(returnAnswer(tasking, { office, reason, ...signedOn(on, NSC) }));
}

export function closes(office: OfficeId, reason = "no longer needed"): TaskingStep {
  return (tasking) => expectOk(closeTask(tasking, { office, reason, ...signedOn("2026-05-09", NSC) }));
}

export function putsOffTo(to: string): TaskingStep {
  const reason = "the figures come later";
  return (tasking) =>
    expectOk(putOffSuspense(tasking, { to: day(to), reason, ...signedOn("2026-05-09", NSC) }));
}
