import { describe, expect, it } from "vitest";
import {
  DOC_OFFICE,
  NIST_OFFICE,
  NSC,
  SUSPENSE,
  signatoryOf,
  signedOn,
  USDA,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { acknowledges, closes, delivers, putsOffTo, returns, taskingOf } from "../testing/tasking-builder.ts";
import { TASK_STANDINGS, type TaskStanding } from "./fact.ts";
import {
  acknowledgeTask,
  answerTask,
  closeTask,
  nextTaskSteps,
  putOffSuspense,
  returnAnswer,
  TASK_STEPS,
  type TaskEntry,
  type TaskStep,
  taskOptions,
} from "./task-acts.ts";
import type { Tasking } from "./tasking.ts";

/** NIST's part in each standing, with everybody else as set. */
const AT: Readonly<Record<TaskStanding, Tasking>> = {
  "not-acknowledged": taskingOf(),
  acknowledged: taskingOf(acknowledges(NIST_OFFICE)),
  answered: taskingOf(delivers(NIST_OFFICE)),
  closed: taskingOf(closes(NIST_OFFICE)),
};
const byOffice = (parts: Partial<TaskEntry> = {}) => ({
  office: NIST_OFFICE,
  answer: " four plants ",
  ...signedOn("2026-05-06", NIST_OFFICE),
  ...parts,
});
const byTasker = (parts: Partial<TaskEntry & { readonly reason: string }> = {}) => ({
  office: NIST_OFFICE,
  reason: " which plants? ",
  ...signedOn("2026-05-08", NSC),
  ...parts,
});
const DO = {
  acknowledge: (tasking: Tasking) => acknowledgeTask(tasking, byOffice()),
  answer: (tasking: Tasking) => answerTask(tasking, byOffice()),
  return: (tasking: Tasking) => returnAnswer(tasking, byTasker()),
  close: (tasking: Tasking) => closeTask(tasking, byTasker()),
} as const satisfies Record<TaskStep, unknown>;

describe("nextTaskSteps", () => {
  it.each([
    ["not-acknowledged", ["acknowledge", "answer", "close"]],
    ["acknowledged", ["answer", "close"]],
    ["answered", ["return", "close"]],
    ["closed", []],
  ] as const)("after %s are %j", (from, expected) => {
    expect(nextTaskSteps(from)).toEqual(expected);
  });

  it("are what the acts accept, and nothing else", () => {
    for (const from of TASK_STANDINGS) {
      expect(TASK_STEPS.filter((step) => DO[step](AT[from]).ok)).toEqual(nextTaskSteps(from));
    }
  });

  it("are named by whoever refuses another", () => {
    expect(expectRefusal(DO.return(AT.acknowledged), "step-not-allowed")).toEqual({
      code: "step-not-allowed",
      office: NIST_OFFICE,
      step: "return",
      from: "acknowledged",
      allowed: ["answer", "close"],
    });
  });
});

describe("acknowledgeTask and answerTask", () => {
  it("keep whose seat spoke, and by when the answer was owed", () => {
    expect(expectOk(DO.acknowledge(AT["not-acknowledged"]))).toEqual({
      kind: "acknowledged",
      office: NIST_OFFICE,
      from: "not-acknowledged",
      to: "acknowledged",
      ...signedOn("2026-05-06", NIST_OFFICE),
    });
    expect(expectOk(DO.answer(AT["not-acknowledged"]))).toMatchObject({
      from: "not-acknowledged",
      to: "answered",
      answer: "four plants",
      suspense: SUSPENSE,
      by: signatoryOf(NIST_OFFICE),
    });
  });

  it("are for a seat of the office that was asked", () => {
    for (const act of [acknowledgeTask, answerTask]) {
      expect(
        expectRefusal(act(AT["not-acknowledged"], byOffice({ office: USDA })), "office-not-asked").asked,
      ).toEqual([DOC_OFFICE, NIST_OFFICE]);
      const foreign = byOffice(signedOn("2026-05-06", USDA));
      expectRefusal(act(AT["not-acknowledged"], foreign), "signatory-not-of-office");
      const unseated = byOffice({ by: { ...signatoryOf(NIST_OFFICE), seat: null } });
      expectRefusal(act(AT["not-acknowledged"], unseated), "seat-missing");
    }
  });

  it("needs an answer in words", () => {
    const silent = { ...byOffice(), answer: " " };
    expect(expectRefusal(answerTask(AT.acknowledged, silent), "writing-missing").field).toBe("answer");
  });
});

describe("returnAnswer and closeTask", () => {
  it("give the answer back with a reason, so that it is owed again", () => {
    expect(expectOk(DO.return(AT.answered))).toMatchObject({
      from: "answered",
      to: "acknowledged",
      reason: "which plants?",
    });
    expectRefusal(returnAnswer(AT.answered, byTasker({ reason: "" })), "writing-missing");
  });

  it("take an answer without a word, and give a reason where there is none", () => {
    expect(expectOk(closeTask(AT.answered, byTasker({ reason: " " }))).reason).toBeNull();
    expect(expectOk(DO.close(AT.answered)).reason).toBe("which plants?");
    for (const from of ["not-acknowledged", "acknowledged"] as const) {
      expectRefusal(closeTask(AT[from], byTasker({ reason: " " })), "writing-missing");
      expect(expectOk(DO.close(AT[from]))).toMatchObject({ from, to: "closed" });
    }
  });

  it("are for the tasker, about an office that was asked", () => {
    for (const act of [returnAnswer, closeTask]) {
      expectRefusal(
        act(AT.answered, byTasker(signedOn("2026-05-08", NIST_OFFICE))),
        "signatory-not-of-office",
      );
      expectRefusal(act(AT.answered, byTasker({ office: USDA })), "office-not-asked");
    }
  });
});

describe("putOffSuspense", () => {
  const move = (to: string, parts: { readonly reason?: string } = {}) => ({
    to: day(to),
    reason: " the figures come later ",
    ...signedOn("2026-05-09", NSC),
    ...parts,
  });

  it("gives all offices more time, with a reason", () => {
    expect(expectOk(putOffSuspense(AT.answered, move("2026-05-20")))).toMatchObject({
      from: SUSPENSE,
      to: "2026-05-20",
      reason: "the figures come later",
    });
    expect(taskingOf(putsOffTo("2026-05-20")).suspense).toBe("2026-05-20");
  });

  it("takes none away, needs words, and is for the tasker", () => {
    expectRefusal(putOffSuspense(AT.answered, move(SUSPENSE)), "suspense-not-later");
    expectRefusal(putOffSuspense(AT.answered, move("2026-05-20", { reason: "" })), "writing-missing");
    const foreign = { ...move("2026-05-20"), ...signedOn("2026-05-09", NIST_OFFICE) };
    expectRefusal(putOffSuspense(AT.answered, foreign), "signatory-not-of-office");
  });

  it("is over once nothing is asked of anybody", () => {
    const closed = taskingOf(closes(DOC_OFFICE), closes(NIST_OFFICE));
    expectRefusal(putOffSuspense(closed, move("2026-05-20")), "tasking-closed");
  });
});

describe("taskOptions", () => {
  it("tell what an office owes and what may be done about its part", () => {
    expect(TASK_STANDINGS.map((from) => taskOptions(AT[from], NIST_OFFICE).owedBy)).toEqual([
      SUSPENSE,
      SUSPENSE,
      null,
      null,
    ]);
    expect(taskOptions(AT.answered, NIST_OFFICE).steps).toEqual(["return", "close"]);
    expect(taskOptions(AT.answered, USDA)).toEqual({ owedBy: null, steps: [] });
    const returned = taskingOf(delivers(NIST_OFFICE), returns(NIST_OFFICE));
    expect(taskOptions(returned, NIST_OFFICE).owedBy).toBe(SUSPENSE);
  });
});
