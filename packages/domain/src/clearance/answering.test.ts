import { describe, expect, it } from "vitest";
import { comments, goesUp, recalls, says, settles, withdraws } from "../testing/clearance-acts.ts";
import {
  DOC_OFFICE,
  NIST_OFFICE,
  OSTP,
  roundOf,
  STATE_EB,
  SUSPENSE,
  signatoryOf,
  signedOn,
  USDA,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import type { ClearanceAnswer } from "./answer.ts";
import { answerRound, type OfficeAnswer, type Withdrawal, withdrawNonConcurrence } from "./answering.ts";
import { officeIn } from "./round.ts";

function answer(to: ClearanceAnswer, parts: Partial<OfficeAnswer> = {}): OfficeAnswer {
  const base = { office: NIST_OFFICE, to, reason: "", comments: [], ...signedOn("2026-05-06", NIST_OFFICE) };
  return { ...base, ...parts };
}
const CRITICAL = { severity: "critical", text: " the date is wrong " } as const;
const OPPOSED = roundOf(says(NIST_OFFICE, "non-concur"));

describe("answerRound", () => {
  it("keeps whose seat answered and by when the answer was owed", () => {
    expect(expectOk(answerRound(roundOf(), answer("concur"))).facts).toEqual([
      {
        kind: "answered",
        office: NIST_OFFICE,
        from: "not-answered",
        to: "concur",
        reason: null,
        comments: [],
        suspense: SUSPENSE,
        ...signedOn("2026-05-06", NIST_OFFICE),
      },
    ]);
  });

  it("clears the text with the last answer that held it, in the same breath", () => {
    const almost = roundOf(says(STATE_EB, "concur"), says(DOC_OFFICE, "no-equity"));
    const { facts } = expectOk(answerRound(almost, answer("concur")));
    expect(facts.map(({ kind }) => kind)).toEqual(["answered", "cleared"]);
    expect(facts.at(-1)).toMatchObject({
      from: "in-coordination",
      ...signedOn("2026-05-06", NIST_OFFICE),
    });
  });

  it("needs a reason for a non-concurrence and for another answer than before", () => {
    for (const [round, to] of [
      [roundOf(), "non-concur"],
      [roundOf(says(NIST_OFFICE, "concur")), "no-equity"],
    ] as const) {
      const refusal = expectRefusal(answerRound(round, answer(to)), "writing-missing");
      expect(refusal.field).toBe("reason");
      const { facts } = expectOk(answerRound(round, answer(to, { reason: " as it stands " })));
      expect(facts[0]).toMatchObject({ reason: "as it stands" });
    }
  });

  it("numbers comments through the round and trims them", () => {
    const round = roundOf(comments(STATE_EB, "substantive"));
    const given = answer("concur-with-comment", {
      comments: [CRITICAL, { severity: "administrative", text: "a comma" }],
    });
    const [fact] = expectOk(answerRound(round, given)).facts;
    expect(fact).toMatchObject({
      comments: [
        { number: 2, severity: "critical", text: "the date is wrong" },
        { number: 3, severity: "administrative", text: "a comma" },
      ],
    });
  });

  it("takes comments with the answers that have room for them, and asks for one where it must", () => {
    const reason = "for the record";
    expectRefusal(answerRound(roundOf(), answer("concur-with-comment")), "comment-missing");
    for (const to of ["concur", "no-equity"] as const) {
      const refusal = expectRefusal(
        answerRound(roundOf(), answer(to, { comments: [CRITICAL] })),
        "comment-misplaced",
      );
      expect(refusal.to).toBe(to);
    }
    expectOk(answerRound(roundOf(), answer("non-concur", { reason, comments: [CRITICAL] })));
    const empty = answer("concur-with-comment", { comments: [{ ...CRITICAL, text: "" }] });
    expect(expectRefusal(answerRound(roundOf(), empty), "writing-missing").field).toBe("comment");
  });

  it("is not given over a non-concurrence, nor after a settlement", () => {
    expect(expectRefusal(answerRound(OPPOSED, answer("concur")), "answer-not-allowed")).toEqual({
      code: "answer-not-allowed",
      office: NIST_OFFICE,
      from: "non-concur",
      to: "concur",
      allowed: [],
      isSettled: false,
    });
    const settled = roundOf(comments(NIST_OFFICE, "critical"), goesUp("working-group"), settles(NIST_OFFICE));
    expect(expectRefusal(answerRound(settled, answer("concur")), "answer-not-allowed")).toMatchObject({
      from: "concur-with-comment",
      allowed: [],
      isSettled: true,
    });
  });

  it("supersedes what the office left open before", () => {
    const round = roundOf(
      comments(NIST_OFFICE, "critical"),
      comments(STATE_EB, "critical"),
      says(NIST_OFFICE, "concur"),
    );
    expect(round.comments.map(({ office, state }) => [office, state])).toEqual([
      [NIST_OFFICE, "superseded"],
      [STATE_EB, "open"],
    ]);
  });

  it("is for people of the office's agency who hold a seat", () => {
    const foreign = answer("concur", signedOn("2026-05-06", USDA));
    expectRefusal(answerRound(roundOf(), foreign), "signatory-not-of-office");
    const unseated = answer("concur", { by: { ...signatoryOf(NIST_OFFICE), seat: null } });
    expectRefusal(answerRound(roundOf(), unseated), "seat-missing");
  });

  it("is for the offices that are required, while the round runs", () => {
    const refusal = expectRefusal(
      answerRound(roundOf(), answer("concur", { office: USDA })),
      "office-not-asked",
    );
    expect(refusal.asked).toEqual([STATE_EB, DOC_OFFICE, NIST_OFFICE, OSTP]);
    const informed = answer("concur", { office: OSTP, ...signedOn("2026-05-06", OSTP) });
    expect(expectRefusal(answerRound(roundOf(), informed), "office-only-informed").convener).toBe("NSC");
    expectRefusal(answerRound(roundOf(recalls()), answer("concur")), "round-ended");
  });
});

describe("withdrawNonConcurrence", () => {
  const withdrawal = (parts: Partial<Withdrawal> = {}): Withdrawal => ({
    office: NIST_OFFICE,
    statement: " we no longer object ",
    ...signedOn("2026-05-08", NIST_OFFICE),
    ...parts,
  });

  it("puts the withdrawal in writing and lets the office answer anew", () => {
    const [fact] = expectOk(withdrawNonConcurrence(OPPOSED, withdrawal())).facts;
    expect(fact).toMatchObject({
      kind: "non-concurrence-withdrawn",
      from: "non-concur",
      statement: "we no longer object",
      ...signedOn("2026-05-08", NIST_OFFICE),
    });
    const after = roundOf(says(NIST_OFFICE, "non-concur"), withdraws(NIST_OFFICE));
    expect(officeIn(after, NIST_OFFICE)?.withdrawal).toEqual(fact);
    const again = roundOf(
      says(NIST_OFFICE, "non-concur"),
      withdraws(NIST_OFFICE),
      says(NIST_OFFICE, "concur"),
    );
    expect(officeIn(again, NIST_OFFICE)).toMatchObject({ standing: "concur", withdrawal: null });
  });

  it("clears the text when nothing else held it", () => {
    const last = roundOf(
      says(STATE_EB, "concur"),
      says(DOC_OFFICE, "concur"),
      says(NIST_OFFICE, "non-concur"),
    );
    const { facts } = expectOk(withdrawNonConcurrence(last, withdrawal()));
    expect(facts.map(({ kind }) => kind)).toEqual(["non-concurrence-withdrawn", "cleared"]);
  });

  it("takes the office's open comments with it", () => {
    const reason = "the date is wrong";
    const given = answer("non-concur", { reason, comments: [CRITICAL] });
    const opposed = roundOf((round) => expectOk(answerRound(round, given)).facts, withdraws(NIST_OFFICE));
    expect(opposed.comments.map(({ state }) => state)).toEqual(["superseded"]);
  });

  it("is refused where there is none, where it was settled, and without words", () => {
    expect(
      expectRefusal(withdrawNonConcurrence(roundOf(), withdrawal()), "non-concurrence-missing"),
    ).toMatchObject({ standing: "not-answered", isSettled: false });
    const settled = roundOf(says(NIST_OFFICE, "non-concur"), goesUp("working-group"), settles(NIST_OFFICE));
    expect(
      expectRefusal(withdrawNonConcurrence(settled, withdrawal()), "non-concurrence-missing").isSettled,
    ).toBe(true);
    const silent = expectRefusal(
      withdrawNonConcurrence(OPPOSED, withdrawal({ statement: "" })),
      "writing-missing",
    );
    expect(silent.field).toBe("withdrawal");
  });

  it("is for a seat of that office, while the round runs", () => {
    expectRefusal(
      withdrawNonConcurrence(OPPOSED, withdrawal(signedOn("2026-05-08", USDA))),
      "signatory-not-of-office",
    );
    const recalled = roundOf(says(NIST_OFFICE, "non-concur"), recalls());
    expectRefusal(withdrawNonConcurrence(recalled, withdrawal()), "round-ended");
    expectRefusal(withdrawNonConcurrence(OPPOSED, withdrawal({ office: USDA })), "office-not-asked");
  });
});
