import {
  acknowledgeTask,
  agencyOf,
  answerTask,
  type CalendarDate,
  closeTask,
  type OfficeId,
  putOffSuspense,
  type RefusalBase,
  type Result,
  type SeatedAuthor,
  setTasking,
  type TaskingFact,
  type TaskingId,
  type TaskingSetFact,
} from "@entente/domain";
import { v7 as uuidv7 } from "uuid";
import type { Signature } from "../ports.ts";
import type { StoredTasking, TaskingRepository } from "../tasking-port.ts";
import { signedBy } from "./records.ts";
import { mainSeatOf, officerOf } from "./reference.ts";

export const testOffice = (name: string) => name as OfficeId;

/** Who signs for an office: the holder of its agency's main seat. */
export function signatoryOf(office: OfficeId): SeatedAuthor {
  const agency = agencyOf(office);
  return { person: officerOf(agency), seat: mainSeatOf(agency), agency };
}

function accepted<T>(result: Result<T, RefusalBase>): T {
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** The fact that STATE asks these offices by this date. */
export function testTasking(
  suspense: string,
  offices: readonly string[] = ["NIST"],
  signature: Signature = signedBy("STATE"),
): TaskingSetFact {
  return accepted(
    setTasking({
      tasking: uuidv7() as TaskingId,
      request: "Say what the act has funded so far.",
      about: "CHIP-1",
      tasker: testOffice("STATE"),
      offices: offices.map(testOffice),
      suspense: suspense as CalendarDate,
      at: signature.at,
      by: signature.by,
    }),
  );
}

export const acknowledgesAt = (stored: StoredTasking, office: string, { at }: Signature): TaskingFact => {
  const of = testOffice(office);
  return accepted(acknowledgeTask(stored.tasking, { office: of, at, by: signatoryOf(of) }));
};
export const answersAt = (stored: StoredTasking, office: string, { at }: Signature): TaskingFact => {
  const of = testOffice(office);
  return accepted(
    answerTask(stored.tasking, { office: of, answer: "Four plants.", at, by: signatoryOf(of) }),
  );
};
export const closesAt = (stored: StoredTasking, office: string, { at }: Signature): TaskingFact =>
  accepted(
    closeTask(stored.tasking, {
      office: testOffice(office),
      reason: "No longer needed.",
      at,
      by: signatoryOf(testOffice("STATE")),
    }),
  );
export const putsOffAt = (stored: StoredTasking, to: string, { at }: Signature): TaskingFact =>
  accepted(
    putOffSuspense(stored.tasking, {
      to: to as CalendarDate,
      reason: "The figures come later.",
      at,
      by: signatoryOf(testOffice("STATE")),
    }),
  );

/** The stored tasking, which must be there. */
export async function getTasking(taskings: TaskingRepository, id: TaskingId): Promise<StoredTasking> {
  const stored = await taskings.find(id);
  if (stored === null) throw new Error(`${id} was never set`);
  return stored;
}
