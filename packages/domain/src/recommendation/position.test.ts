import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { after, answers, closes } from "../testing/record-acts.ts";
import { DOC, day, GAO, NIST, NSF, recordWith, statement } from "../testing/record-builder.ts";
import { givePosition, nextPositions, type PositionAnswer } from "./position.ts";
import { POSITIONS, type Position } from "./status.ts";

function answer(to: Position, parts: Partial<PositionAnswer> = {}): PositionAnswer {
  return { ...statement("2024-05-04", NIST, { reason: "after review" }), agency: NIST, to, ...parts };
}

describe("givePosition", () => {
  it.each(["concur", "partially-concur", "non-concur"] as const)("takes %s as a first answer", (to) => {
    expect(expectOk(givePosition(recordWith(), answer(to)))).toMatchObject({
      kind: "position",
      agency: NIST,
      from: "not-given",
      to,
    });
  });

  it("needs a reason for everything but a first full concurrence", () => {
    const silent = (to: Position) => answer(to, { reason: "" });
    expect(expectOk(givePosition(recordWith(), silent("concur"))).reason).toBeNull();
    expectRefusal(givePosition(recordWith(), silent("partially-concur")), "reason-missing");
    expectRefusal(givePosition(recordWith(), silent("non-concur")), "reason-missing");
    const opposed = after(recordWith(), answers(NIST, "non-concur", "2024-01-01"));
    expectRefusal(givePosition(opposed, silent("concur")), "reason-missing");
    expect(givePosition(opposed, answer("concur")).ok).toBe(true);
  });

  it("never goes back to silence and never repeats itself", () => {
    for (const from of POSITIONS) {
      const record =
        from === "not-given" ? recordWith() : after(recordWith(), answers(NIST, from, "2024-01-01"));
      expect(nextPositions(from)).not.toContain(from);
      for (const to of ["not-given", from] as const) {
        const refusal = expectRefusal(givePosition(record, answer(to)), "transition-not-allowed");
        expect(refusal).toMatchObject({ fact: "position", from, to, allowed: nextPositions(from) });
      }
    }
  });

  it("refuses an agency that was not asked", () => {
    const refusal = expectRefusal(
      givePosition(recordWith(), answer("concur", { agency: GAO })),
      "agency-not-assigned",
    );
    expect(refusal).toMatchObject({ agency: GAO, assigned: [DOC, NIST, NSF] });
  });

  it("refuses a closed record and a day out of order", () => {
    const closed = after(recordWith(), closes("closed-superseded", "2024-02-01"));
    expectRefusal(givePosition(closed, answer("concur")), "recommendation-closed");
    const answered = after(recordWith(), answers(NIST, "non-concur", "2024-03-01"));
    const backwards = answer("concur", { on: day("2024-02-29") });
    expectRefusal(givePosition(answered, backwards), "change-out-of-order");
  });
});
