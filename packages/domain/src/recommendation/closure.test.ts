import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { after, closes, completes, finds, reopens, reports, resolves } from "../testing/record-acts.ts";
import { DOC, day, GAO, key, NIST, NSF, recordWith, statement } from "../testing/record-builder.ts";
import { type ClosureRequest, checkImplemented, close, openShares, reopen } from "./closure.ts";
import { presentStatus } from "./history.ts";

const ADDRESSED = after(recordWith(), completes(DOC, "2024-01-01"), finds("addressed", "2024-02-01"));
const READY = after(ADDRESSED, completes(NIST, "2024-03-01"), reports(NSF, "declined", "2024-03-02"));

function ending(to: ClosureRequest["to"], parts: Partial<ClosureRequest> = {}): ClosureRequest {
  const said = statement("2024-05-04", GAO, { reason: "for good" });
  return { ...said, to, approvedBy: " Director ", successor: key("CHIP-2"), ...parts };
}

describe("close as implemented", () => {
  it("is allowed when the finding is addressed and every share is implemented or declined", () => {
    expect(checkImplemented(READY).ok).toBe(true);
    expect(expectOk(close(READY, ending("closed-implemented", { reason: "" })))).toMatchObject({
      kind: "closure",
      from: "open",
      to: "closed-implemented",
      approvedBy: null,
      successor: null,
    });
  });

  it("is refused without verification, whatever is claimed", () => {
    const claimed = after(recordWith(), completes(DOC, "2024-01-01"), completes(NIST, "2024-01-01"));
    for (const [record, verification] of [
      [recordWith(), "not-assessed"],
      [claimed, "evidence-submitted"],
      [after(claimed, finds("partially-addressed", "2024-02-01")), "partially-addressed"],
    ] as const) {
      const refusal = expectRefusal(close(record, ending("closed-implemented")), "verification-missing");
      expect(refusal).toMatchObject({ verification, needed: "addressed" });
    }
  });

  it("is refused while a share is open, and names it", () => {
    const refusal = expectRefusal(close(ADDRESSED, ending("closed-implemented")), "shares-open");
    expect(refusal.open).toEqual([
      { agency: NIST, implementation: "not-started" },
      { agency: NSF, implementation: "not-started" },
    ]);
    expect(openShares(READY, presentStatus(READY.facts))).toEqual([]);
  });
});

describe("close as not implemented", () => {
  it("needs a reason and an approving official", () => {
    expect(expectOk(close(recordWith(), ending("closed-not-implemented")))).toMatchObject({
      to: "closed-not-implemented",
      reason: "for good",
      approvedBy: "Director",
      successor: null,
    });
    const silent = ending("closed-not-implemented", { reason: "" });
    expect(expectRefusal(close(recordWith(), silent), "reason-missing").from).toBe("open");
    const unapproved = ending("closed-not-implemented", { approvedBy: " " });
    expect(expectRefusal(close(recordWith(), unapproved), "approval-missing").to).toBe(
      "closed-not-implemented",
    );
  });
});

describe("close as superseded", () => {
  it("names another recommendation as successor", () => {
    expect(expectOk(close(recordWith(), ending("closed-superseded", { reason: "" })))).toMatchObject({
      to: "closed-superseded",
      approvedBy: null,
      successor: "CHIP-2",
    });
    for (const successor of [null, key("CHIP-1")]) {
      const refusal = expectRefusal(
        close(recordWith(), ending("closed-superseded", { successor })),
        "successor-invalid",
      );
      expect(refusal.successor).toBe(successor);
    }
  });
});

describe("closing", () => {
  it("is refused to anybody of an agency with a share", () => {
    const { by } = statement("2024-05-04", NIST);
    expectRefusal(close(READY, ending("closed-implemented", { by })), "verifier-not-independent");
    const closed = after(READY, closes("closed-implemented", "2024-05-04"));
    const request = statement("2024-06-01", NIST, { reason: "not done" });
    expectRefusal(reopen(closed, request), "verifier-not-independent");
  });

  it("happens once", () => {
    const closed = after(READY, closes("closed-implemented", "2024-05-04"));
    expect(expectRefusal(close(closed, ending("closed-superseded")), "recommendation-closed")).toMatchObject({
      closure: "closed-implemented",
      since: "2024-05-04",
    });
  });

  it.each([
    ["the last report of a supporting agency", READY, "2024-03-02"],
    ["a resolution", after(READY, resolves("2024-04-01")), "2024-04-01"],
    ["the finding", ADDRESSED, "2024-02-01"],
    [
      "the last reopening",
      after(READY, closes("closed-superseded", "2024-03-10"), reopens("2024-04-02")),
      "2024-04-02",
    ],
  ])("is not dated before %s", (_name, record, last) => {
    const request = ending("closed-not-implemented", { on: day("2024-01-31") });
    expect(expectRefusal(close(record, request), "change-out-of-order").notBefore).toBe(last);
    expect(close(record, { ...request, on: day(last) }).ok).toBe(true);
  });
});

describe("reopen", () => {
  const closed = after(READY, closes("closed-implemented", "2024-05-04"));
  const request = statement("2024-06-01", GAO, { reason: "the funds were rescinded" });

  it("opens a closed record with a reason, and leaves the other facts as they were", () => {
    expect(expectOk(reopen(closed, request))).toMatchObject({
      kind: "closure",
      from: "closed-implemented",
      to: "open",
      approvedBy: null,
      successor: null,
    });
    const status = presentStatus(after(closed, reopens("2024-06-01")).facts);
    expect(status.verification.value).toBe("addressed");
  });

  it("is refused on an open record, without a reason, and before the closing", () => {
    expect(expectRefusal(reopen(READY, request), "transition-not-allowed")).toMatchObject({
      fact: "closure",
      from: "open",
      to: "open",
      allowed: [],
    });
    expectRefusal(reopen(closed, { ...request, reason: " " }), "reason-missing");
    const early = { ...request, on: day("2024-05-03") };
    expectRefusal(reopen(closed, early), "change-out-of-order");
  });
});
