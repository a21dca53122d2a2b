import { describe, expect, it } from "vitest";
import { recalls, rewrites, says } from "../testing/clearance-acts.ts";
import {
  callOf,
  DOC_OFFICE,
  frozen,
  NIST_OFFICE,
  NSC,
  OSTP,
  roundId,
  roundOf,
  STATE_EB,
  signedOn,
  TEXT,
} from "../testing/clearance-builder.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { day } from "../testing/record-builder.ts";
import { CLEARANCE_TEXT_LENGTH_MAXIMUM, callRound, type RoundCall } from "./call.ts";

const CLEARED = roundOf(says(STATE_EB, "concur"), says(DOC_OFFICE, "concur"), says(NIST_OFFICE, "no-equity"));
const refusalOf = (parts: Partial<RoundCall>) => callRound(callOf(parts), null);

describe("callRound", () => {
  it("freezes the text and asks the offices", () => {
    expect(expectOk(callRound(callOf(), null))).toEqual({
      kind: "called",
      from: "draft",
      follows: null,
      ...callOf(),
    });
  });

  it("may be answered by the end of the same day at the earliest", () => {
    expectOk(refusalOf({ suspense: day("2026-05-04") }));
    expect(expectRefusal(refusalOf({ suspense: day("2026-05-03") }), "suspense-in-past")).toMatchObject({
      suspense: "2026-05-03",
      today: "2026-05-04",
    });
  });

  it.each([
    ["subject", { subject: { kind: "update", key: " " } as const }],
    ["content", { text: { ...TEXT, content: " \n" } }],
    ["sha256", { text: { ...TEXT, sha256: "ABC" } }],
  ] as const)("refuses a call with an unusable %s", (field, parts) => {
    const refusal = expectRefusal(refusalOf(parts), "call-unusable");
    expect(refusal.field).toBe(field);
    expect(refusal.expected).not.toBe("");
  });

  it("takes a text up to its maximum", () => {
    const longest = frozen("a".repeat(CLEARANCE_TEXT_LENGTH_MAXIMUM));
    expectOk(refusalOf({ text: longest }));
    const longer = frozen(`${longest.content}a`);
    expect(expectRefusal(refusalOf({ text: longer }), "text-too-long")).toMatchObject({
      length: CLEARANCE_TEXT_LENGTH_MAXIMUM + 1,
      maximum: CLEARANCE_TEXT_LENGTH_MAXIMUM,
    });
  });

  it("needs an office that has to answer, each once, and not the convener", () => {
    const informed = [{ office: OSTP, asking: "informed" }] as const;
    const twice = [...callOf().offices, { office: OSTP, asking: "required" }] as const;
    const own = [...callOf().offices, { office: NSC, asking: "required" }] as const;
    expectRefusal(refusalOf({ offices: [] }), "required-office-missing");
    expectRefusal(refusalOf({ offices: informed }), "required-office-missing");
    expect(expectRefusal(refusalOf({ offices: twice }), "office-repeated").office).toBe(OSTP);
    expect(expectRefusal(refusalOf({ offices: own }), "convener-asked").office).toBe(NSC);
  });

  it("is for people of the convener's agency", () => {
    const foreign = signedOn("2026-05-04", STATE_EB);
    expectRefusal(refusalOf(foreign), "signatory-not-of-office");
  });

  it("waits for the end of the round before it, and for the cleared text to change", () => {
    const again = callOf({ round: roundId(2) });
    expect(expectRefusal(callRound(again, roundOf()), "round-running")).toMatchObject({
      round: roundId(1),
      status: "in-coordination",
    });
    expect(expectRefusal(callRound(again, CLEARED), "text-already-cleared").round).toBe(roundId(1));
    const lapsed = roundOf(says(STATE_EB, "concur"), rewrites("Repeal the act."));
    for (const ended of [lapsed, roundOf(recalls())]) {
      expect(expectOk(callRound(again, ended)).follows).toBe(roundId(1));
    }
  });
});
