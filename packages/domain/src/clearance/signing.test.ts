import { describe, expect, it } from "vitest";
import { recalls } from "../testing/clearance-acts.ts";
import { NSC, roundOf, STATE_EB, signatoryOf } from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { checkRunning, checkSeated, checkSignatory, checkWritten } from "./signing.ts";

const STATE = signatoryOf(STATE_EB);

describe("checkRunning", () => {
  it("says how the round ended", () => {
    expectOk(checkRunning(roundOf()));
    expect(expectRefusal(checkRunning(roundOf(recalls())), "round-ended").status).toBe("recalled");
  });
});

describe("checkSignatory", () => {
  it("lets people of an agency sign for its offices and for no other's", () => {
    expectOk(checkSignatory(STATE_EB, STATE));
    expect(expectRefusal(checkSignatory(NSC, STATE), "signatory-not-of-office")).toEqual({
      code: "signatory-not-of-office",
      office: NSC,
      agency: "STATE",
    });
  });
});

describe("checkSeated", () => {
  it("keeps the seat, and refuses whoever has none", () => {
    expect(expectOk(checkSeated(STATE_EB, STATE))).toEqual(STATE);
    expect(expectRefusal(checkSeated(STATE_EB, { ...STATE, seat: null }), "seat-missing")).toMatchObject({
      office: STATE_EB,
      person: STATE.person,
    });
    expectRefusal(checkSeated(NSC, STATE), "signatory-not-of-office");
  });
});

describe("checkWritten", () => {
  it("takes words without the space around them, and no emptiness", () => {
    expect(expectOk(checkWritten("reason", " as agreed \n"))).toBe("as agreed");
    expect(expectRefusal(checkWritten("decision", " \u200b"), "writing-missing").field).toBe("decision");
  });
});
