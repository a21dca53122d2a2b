import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { after, closes, disputes, resolves } from "../testing/record-acts.ts";
import { agency, DOC, day, NIST, recordWith, statement } from "../testing/record-builder.ts";
import { type Agreement, resolutionDueOf, resolve } from "./resolution.ts";

const NSC = agency("NSC");

function agreement(parts: Partial<Agreement> = {}): Agreement {
  const agreed = { to: "resolved", agreedAction: " Seek funds ", official: " Deputy " } as const;
  return { ...statement("2024-05-04", DOC), ...agreed, ...parts };
}
const RESOLVED = after(recordWith(), resolves("2024-03-01"));

describe("resolve", () => {
  it("is for the lead, and for another agency only while the verification is disputed", () => {
    const byWhiteHouse = { ...agreement(), ...statement("2024-05-04", NSC), to: "resolved" } as const;
    const refusal = expectRefusal(resolve(recordWith(), byWhiteHouse), "follow-up-not-due");
    expect(refusal).toMatchObject({ agency: NSC, lead: DOC, verification: "not-assessed" });
    const disputed = after(recordWith(), disputes(NIST, "2024-03-01"));
    expect(expectOk(resolve(disputed, byWhiteHouse))).toMatchObject({ to: "resolved" });
  });

  it("keeps the agreed action and its official, trimmed", () => {
    expect(expectOk(resolve(recordWith(), agreement()))).toMatchObject({
      kind: "resolution",
      from: "unresolved",
      to: "resolved",
      agreedAction: "Seek funds",
      official: "Deputy",
      reason: null,
    });
  });

  it.each(["agreedAction", "official"] as const)("refuses a resolution without its %s", (field) => {
    const refusal = expectRefusal(
      resolve(recordWith(), agreement({ [field]: " " })),
      "agreed-action-missing",
    );
    expect(refusal.field).toBe(field);
  });

  it("replaces an agreed action and withdraws it, each with a reason", () => {
    const withdrawal = agreement({ to: "unresolved", agreedAction: "", official: "" });
    expectRefusal(resolve(RESOLVED, agreement()), "reason-missing");
    expectRefusal(resolve(RESOLVED, withdrawal), "reason-missing");
    expect(expectOk(resolve(RESOLVED, agreement({ reason: "new plan" })))).toMatchObject({
      from: "resolved",
      to: "resolved",
    });
    expect(expectOk(resolve(RESOLVED, { ...withdrawal, reason: "no funds" }))).toMatchObject({
      from: "resolved",
      to: "unresolved",
      agreedAction: null,
      official: null,
    });
  });

  it("refuses to withdraw what was never agreed", () => {
    const refusal = expectRefusal(
      resolve(recordWith(), agreement({ to: "unresolved" })),
      "transition-not-allowed",
    );
    expect(refusal.allowed).toEqual(["resolved"]);
  });

  it("refuses a closed record and a day out of order", () => {
    const closed = after(recordWith(), closes("closed-superseded", "2024-02-01"));
    expectRefusal(resolve(closed, agreement()), "recommendation-closed");
    const backwards = agreement({ reason: "new plan", on: day("2024-02-01") });
    expectRefusal(resolve(RESOLVED, backwards), "change-out-of-order");
  });
});

describe("resolutionDueOf", () => {
  it("is six months after issue, on the last day of a shorter month", () => {
    expect(resolutionDueOf(day("2021-10-31"))).toBe("2022-04-30");
    expect(resolutionDueOf(day("2021-10-15"))).toBe("2022-04-15");
  });
});
