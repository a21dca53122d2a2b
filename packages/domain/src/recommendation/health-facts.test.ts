import { describe, expect, it } from "vitest";
import {
  after,
  closes,
  completes,
  disputes,
  finds,
  reopens,
  reports,
  resolves,
} from "../testing/record-acts.ts";
import {
  assignmentOf,
  DOC,
  day,
  dueOn,
  ISSUED,
  MAIN_SEAT,
  milestoneOf,
  NIST,
  recordWith,
} from "../testing/record-builder.ts";
import { healthFactsOf, isBlocking } from "./health-facts.ts";

const CALM = { openDependencies: [], isLeadContactHeld: true, clearanceSuspense: null } as const;

describe("healthFactsOf", () => {
  it("takes what has been stated, filed and dated, and nothing where nothing has", () => {
    expect(healthFactsOf(recordWith(), CALM)).toEqual({
      issuedOn: ISSUED,
      closure: "open",
      resolution: "unresolved",
      verification: { value: "not-assessed", since: null },
      leadClaim: { value: "not-started", since: null },
      lastReportOn: null,
      schedule: { originalDue: null, currentDue: null, slips: [] },
      milestones: [],
      openDependencies: [],
      leadContact: { seat: MAIN_SEAT, isHeld: true },
      clearanceSuspense: null,
    });
  });

  it("takes the lead's claim, the verifier's finding and the last report of any agency", () => {
    const record = after(
      recordWith({ schedule: dueOn("2023-01-01"), milestones: [milestoneOf(1)] }),
      resolves("2022-03-01"),
      reports(NIST, "planned", "2022-12-01"),
      completes(DOC, "2022-08-09"),
      disputes(NIST, "2022-09-01"),
    );
    const facts = healthFactsOf(record, { ...CALM, clearanceSuspense: day("2022-10-01") });
    expect(facts).toMatchObject({
      resolution: "resolved",
      verification: { value: "disputed", since: "2022-09-01" },
      leadClaim: { value: "implemented", since: "2022-08-09" },
      lastReportOn: "2022-12-01",
      schedule: { currentDue: "2023-01-01" },
      milestones: [{ title: "Step 1" }],
      clearanceSuspense: "2022-10-01",
    });
  });

  it("lets no progress note restart the wait for verification", () => {
    const record = after(
      recordWith(),
      completes(DOC, "2022-08-09"),
      reports(DOC, "implemented", "2022-10-01", "still so"),
    );
    const facts = healthFactsOf(record, CALM);
    expect(facts.leadClaim.since).toBe("2022-08-09");
    expect(facts.lastReportOn).toBe("2022-10-01");
  });

  it("counts the lead's contact as held only when a seat is named", () => {
    const assignments = [{ ...assignmentOf(DOC, "lead"), mainContact: null }];
    const facts = healthFactsOf(recordWith({ assignments }), CALM);
    expect(facts.leadContact).toEqual({ seat: null, isHeld: false });
  });
});

describe("isBlocking", () => {
  const claimed = after(recordWith(), completes(DOC, "2024-01-01"));

  it("ends with the lead's claim or with the closing", () => {
    expect(isBlocking(recordWith())).toBe(true);
    expect(isBlocking(after(recordWith(), completes(NIST, "2024-01-01")))).toBe(true);
    expect(isBlocking(claimed)).toBe(false);
    expect(isBlocking(after(recordWith(), closes("closed-superseded", "2024-01-01")))).toBe(false);
  });

  it("begins again with a withdrawal or a reopening", () => {
    const withdrawn = reports(DOC, "in-progress", "2024-03-01", "not done after all");
    expect(isBlocking(after(claimed, finds("not-addressed", "2024-02-01"), withdrawn))).toBe(true);
    const reopened = after(recordWith(), closes("closed-superseded", "2024-01-01"), reopens("2024-02-01"));
    expect(isBlocking(reopened)).toBe(true);
  });
});
