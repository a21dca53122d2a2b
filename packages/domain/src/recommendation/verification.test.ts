import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { after, closes, completes, disputes, finds } from "../testing/record-acts.ts";
import { DOC, day, GAO, NIST, NSF, recordWith, statement } from "../testing/record-builder.ts";
import type { RecommendationRecord } from "./record.ts";
import { VERDICTS, type Verdict, type Verification } from "./status.ts";
import { checkIndependence, dispute, type Finding, nextVerdicts, verify } from "./verification.ts";

const CLAIMED = after(recordWith(), completes(DOC, "2024-02-01"));
const RECORDS: Record<Exclude<Verification, "not-assessed">, RecommendationRecord> = {
  "evidence-submitted": CLAIMED,
  addressed: after(CLAIMED, finds("addressed", "2024-03-01")),
  "partially-addressed": after(CLAIMED, finds("partially-addressed", "2024-03-01")),
  "not-addressed": after(CLAIMED, finds("not-addressed", "2024-03-01")),
  "no-evidence": after(CLAIMED, finds("no-evidence", "2024-03-01")),
  disputed: after(CLAIMED, disputes(NIST, "2024-03-01")),
};
const STATES = Object.keys(RECORDS) as (keyof typeof RECORDS)[];

function finding(to: Verdict, parts: Partial<Finding> = {}): Finding {
  return { ...statement("2024-05-04", GAO, { reason: "checked" }), to, ...parts };
}

describe("verify", () => {
  it("gives any finding but the one that stands, once the lead has claimed a result", () => {
    for (const from of STATES) {
      expect(nextVerdicts(from)).toEqual(VERDICTS.filter((verdict) => verdict !== from));
      for (const to of nextVerdicts(from)) {
        const fact = expectOk(verify(RECORDS[from], finding(to)));
        expect(fact).toMatchObject({ kind: "verification", from, to, reason: "checked" });
      }
    }
  });

  it("needs a reason for every finding but a first confirmation", () => {
    const accepted = STATES.flatMap((from) =>
      nextVerdicts(from)
        .filter((to) => verify(RECORDS[from], finding(to, { reason: "" })).ok)
        .map((to) => [from, to]),
    );
    expect(accepted).toEqual([["evidence-submitted", "addressed"]]);

    const silent = verify(RECORDS.disputed, finding("addressed", { reason: "" }));
    expect(expectRefusal(silent, "reason-missing")).toMatchObject({ from: "disputed", to: "addressed" });
  });

  it("refuses a finding before the lead has claimed anything, and one that already stands", () => {
    const early = expectRefusal(verify(recordWith(), finding("addressed")), "transition-not-allowed");
    expect(early).toMatchObject({ fact: "verification", from: "not-assessed", allowed: [] });
    const again = verify(RECORDS.addressed, finding("addressed"));
    expect(expectRefusal(again, "transition-not-allowed").allowed).not.toContain("addressed");
  });

  it.each([DOC, NIST, NSF])("refuses a verifier of %s, which has a share", (assigned) => {
    const refusal = expectRefusal(
      verify(CLAIMED, finding("addressed", { by: statement("2024-05-04", assigned).by })),
      "verifier-not-independent",
    );
    expect(refusal).toMatchObject({ agency: assigned, assigned: [DOC, NIST, NSF] });
    expect(checkIndependence(CLAIMED, assigned).ok).toBe(false);
    expect(checkIndependence(CLAIMED, GAO).ok).toBe(true);
  });

  it("refuses a closed record and a day before the claim", () => {
    const closed = after(CLAIMED, closes("closed-superseded", "2024-04-01"));
    expectRefusal(verify(closed, finding("addressed")), "recommendation-closed");
    const backwards = finding("addressed", { on: day("2024-01-31") });
    expectRefusal(verify(CLAIMED, backwards), "change-out-of-order");
  });
});

describe("dispute", () => {
  const objection = statement("2024-05-04", NIST, { reason: "our part is missing" });

  it("stands against whatever was found", () => {
    for (const from of STATES.filter((state) => state !== "disputed")) {
      expect(expectOk(dispute(RECORDS[from], objection))).toMatchObject({ from, to: "disputed" });
    }
  });

  it("is not raised twice, nor without a reason, nor on a closed record, nor before what it disputes", () => {
    expectRefusal(dispute(RECORDS.disputed, objection), "transition-not-allowed");
    expectRefusal(dispute(CLAIMED, { ...objection, reason: "" }), "reason-missing");
    const closed = after(CLAIMED, closes("closed-superseded", "2024-04-01"));
    expectRefusal(dispute(closed, objection), "recommendation-closed");
    const early = { ...objection, on: day("2024-01-31") };
    expectRefusal(dispute(CLAIMED, early), "change-out-of-order");
  });
});
