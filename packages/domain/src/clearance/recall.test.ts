import { describe, expect, it } from "vitest";
import { recalls } from "../testing/clearance-acts.ts";
import { NSC, roundOf, STATE_EB, signedOn } from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { recallRound } from "./recall.ts";

const RECALL = { reason: " the act was amended ", ...signedOn("2026-05-09", NSC) };

describe("recallRound", () => {
  it("ends the round with a reason", () => {
    expect(expectOk(recallRound(roundOf(), RECALL))).toEqual({
      kind: "recalled",
      from: "in-coordination",
      ...RECALL,
      reason: "the act was amended",
    });
    expect(roundOf(recalls()).status).toBe("recalled");
  });

  it("is for the convener, with words, once", () => {
    const foreign = { ...RECALL, ...signedOn("2026-05-09", STATE_EB) };
    expectRefusal(recallRound(roundOf(), foreign), "signatory-not-of-office");
    expectRefusal(recallRound(roundOf(), { ...RECALL, reason: "" }), "writing-missing");
    expectRefusal(recallRound(roundOf(recalls()), RECALL), "round-ended");
  });
});
