import { describe, expect, it } from "vitest";
import {
  comments,
  goesUp,
  putsOff,
  recalls,
  says,
  settles,
  suspensePasses,
} from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  NIST_OFFICE,
  NSC,
  proceedingRoundOf,
  roundOf,
  STATE_EB,
  SUSPENSE,
  signedOn,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day, noonOf } from "../testing/record-builder.ts";
import { officeIn } from "./round.ts";
import { moveSuspense, recordNoAnswers, type SuspenseMove, silentOffices } from "./suspense.ts";

const move = (to: string, parts: Partial<SuspenseMove> = {}): SuspenseMove => ({
  to: day(to),
  reason: " two offices asked ",
  ...signedOn("2026-05-12", NSC),
  ...parts,
});

describe("moveSuspense", () => {
  it("puts it off with a reason, and keeps every move", () => {
    expect(expectOk(moveSuspense(roundOf(), move("2026-05-20")))).toMatchObject({
      from: SUSPENSE,
      to: "2026-05-20",
      reason: "two offices asked",
    });
    const moved = roundOf(putsOff("2026-05-20"), putsOff("2026-05-28"));
    expect(moved.suspense).toBe("2026-05-28");
    expect(moved.suspenseMoves.map(({ from, to }) => [from, to])).toEqual([
      [SUSPENSE, "2026-05-20"],
      ["2026-05-20", "2026-05-28"],
    ]);
  });

  it("never takes time from the offices, nor gives them a day that is gone", () => {
    for (const to of ["2026-05-13", SUSPENSE]) {
      expectRefusal(moveSuspense(roundOf(), move(to)), "suspense-not-later");
    }
    const afterwards = move("2026-05-20", signedOn("2026-05-21", NSC));
    expect(expectRefusal(moveSuspense(roundOf(), afterwards), "suspense-not-later")).toEqual({
      code: "suspense-not-later",
      from: SUSPENSE,
      to: "2026-05-20",
      today: "2026-05-21",
    });
  });

  it("gives those whose silence was recorded another chance, but for what was settled", () => {
    const moved = roundOf(
      says(STATE_EB, "concur"),
      suspensePasses(),
      goesUp("working-group"),
      settles(DOC_OFFICE),
      putsOff("2026-05-28", "2026-05-19"),
    );
    expect(moved.offices.map(({ standing }) => standing)).toEqual([
      "concur",
      "no-answer",
      "not-answered",
      "not-answered",
    ]);
  });

  it("makes an answer late by the suspense that was owed when it came", () => {
    const late = roundOf(suspensePasses(), says(NIST_OFFICE, "concur", "2026-05-17"));
    const inTime = roundOf(putsOff("2026-05-20"), says(NIST_OFFICE, "concur", "2026-05-17"));
    const answers = [late, inTime].map((round) => officeIn(round, NIST_OFFICE)?.answer);
    expect(answers.map((fact) => fact?.suspense)).toEqual([SUSPENSE, "2026-05-20"]);
  });

  it("is for the convener, with words, while the round runs", () => {
    const foreign = move("2026-05-20", signedOn("2026-05-12", STATE_EB));
    expectRefusal(moveSuspense(roundOf(), foreign), "signatory-not-of-office");
    expectRefusal(moveSuspense(roundOf(), move("2026-05-20", { reason: "" })), "writing-missing");
    expectRefusal(moveSuspense(roundOf(recalls()), move("2026-05-20")), "round-ended");
  });
});

describe("recordNoAnswers", () => {
  it("names every required office that is silent once the suspense has passed", () => {
    const round = roundOf(says(DOC_OFFICE, "concur"));
    const { facts } = expectOk(recordNoAnswers(round, noonOf("2026-05-15")));
    expect(facts).toEqual(
      [STATE_EB, NIST_OFFICE].map((office) => ({
        kind: "no-answer",
        office,
        from: "not-answered",
        to: "no-answer",
        suspense: SUSPENSE,
        at: noonOf("2026-05-15"),
        by: null,
      })),
    );
  });

  it("lets a round that proceeds at suspense go on without them, and holds any other", () => {
    const { facts } = expectOk(recordNoAnswers(proceedingRoundOf(), noonOf("2026-05-15")));
    expect(facts.map(({ kind }) => kind)).toEqual(["no-answer", "no-answer", "no-answer", "cleared"]);
    expect(facts.at(-1)?.by).toBeNull();
    const held = expectOk(recordNoAnswers(roundOf(), noonOf("2026-05-15"))).facts;
    expect(held.map(({ kind }) => kind)).toEqual(["no-answer", "no-answer", "no-answer"]);
  });

  it("does not let a non-concurrence or a critical comment pass", () => {
    for (const step of [says(NIST_OFFICE, "non-concur"), comments(NIST_OFFICE, "critical")]) {
      const { facts } = expectOk(recordNoAnswers(proceedingRoundOf(step), noonOf("2026-05-15")));
      expect(facts.map(({ kind }) => kind)).toEqual(["no-answer", "no-answer"]);
    }
  });

  it("takes an answer as in time all through the day of the suspense", () => {
    const refusal = expectRefusal(recordNoAnswers(roundOf(), noonOf(SUSPENSE)), "suspense-not-passed");
    expect(refusal).toEqual({ code: "suspense-not-passed", suspense: SUSPENSE, today: SUSPENSE });
  });

  it("records nobody twice, and nothing after the end", () => {
    const recorded = roundOf(suspensePasses());
    expect(expectOk(recordNoAnswers(recorded, noonOf("2026-05-16"))).facts).toEqual([]);
    expect(silentOffices(recorded)).toEqual([]);
    expectRefusal(recordNoAnswers(roundOf(recalls()), noonOf("2026-05-15")), "round-ended");
  });
});
