import { describe, expect, it } from "vitest";
import { DOC_OFFICE, NIST_OFFICE, SUSPENSE } from "../testing/clearance-builder.ts";
import {
  acknowledges,
  closes,
  delivers,
  putsOffTo,
  returns,
  type TaskingStep,
  taskingId,
  taskingOf,
} from "../testing/tasking-builder.ts";
import { owedOf } from "./owed-task.ts";

const contactsOf = (office: string) => [
  { step: "main-contact", seat: null, person: office.toLowerCase() as never } as const,
];

describe("owedOf", () => {
  it("is one matter for each office, with its contacts", () => {
    expect(owedOf(taskingOf(), contactsOf)).toEqual(
      [DOC_OFFICE, NIST_OFFICE].map((office) => ({
        key: `tasking:${taskingId}:${office}`,
        kind: "tasking",
        about: "CHIP-1",
        office,
        raisedOn: "2026-05-04",
        suspense: SUSPENSE,
        isAnswered: false,
        contacts: contactsOf(office),
      })),
    );
  });

  it("is answered once an office has answered or its part is closed, and not by an acknowledgment", () => {
    const answered = (...steps: readonly TaskingStep[]) =>
      owedOf(taskingOf(...steps), contactsOf).map(({ isAnswered }) => isAnswered);
    expect(answered(delivers(DOC_OFFICE), acknowledges(NIST_OFFICE))).toEqual([true, false]);
    expect(answered(closes(DOC_OFFICE))).toEqual([true, false]);
  });

  it("is owed anew from the day of a return, by the suspense as it stands", () => {
    const returned = taskingOf(delivers(DOC_OFFICE), returns(DOC_OFFICE), putsOffTo("2026-05-20"));
    expect(owedOf(returned, contactsOf)[0]).toMatchObject({
      isAnswered: false,
      raisedOn: "2026-05-08",
      suspense: "2026-05-20",
    });
  });
});
