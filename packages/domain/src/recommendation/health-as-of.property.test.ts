import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { healthFactsWith } from "../testing/health-facts-builder.ts";
import { day, key } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { type HealthFacts, healthOn } from "./health.ts";
import { healthAsOf } from "./health-as-of.ts";

const ISSUED = day("2024-05-04");
const daysAfterIssue = fc.integer({ min: 0, max: 700 }).map((days) => addDays(ISSUED, days));

const facts = fc
  .record({
    due: fc.option(daysAfterIssue),
    claimedOn: fc.option(daysAfterIssue),
    lastReportOn: fc.option(daysAfterIssue),
    disputedOn: fc.option(daysAfterIssue),
    suspense: fc.option(daysAfterIssue),
  })
  .map(
    ({ due, claimedOn, lastReportOn, disputedOn, suspense }): HealthFacts =>
      healthFactsWith({
        schedule: { originalDue: due, currentDue: due, slips: [] },
        leadClaim: { value: claimedOn === null ? "in-progress" : "partially-implemented", since: claimedOn },
        verification: { value: disputedOn === null ? "not-assessed" : "disputed", since: disputedOn },
        clearanceSuspense: suspense,
        lastReportOn,
      }),
  );

describe("healthAsOf", () => {
  it("equals deciding anew, on every day before the one on which a finding is added", () => {
    fc.assert(
      fc.property(facts, daysAfterIssue, fc.integer({ min: 0, max: 400 }), (given, today, days) => {
        const then = healthOn(today, given);
        const later = addDays(today, days);
        fc.pre(then.reviewOn === null || later < then.reviewOn);
        expect(healthAsOf(then, ISSUED, later)).toEqual(healthOn(later, given));
      }),
    );
  });

  it("leaves findings without a waiting time as they are", () => {
    const slip = { from: ISSUED, to: addDays(ISSUED, 30), reason: "no funds" };
    const given = healthFactsWith({
      schedule: { originalDue: slip.from, currentDue: slip.to, slips: [slip] },
      openDependencies: [key("DATA-1")],
      leadContact: { seat: null, isHeld: false },
      verification: { value: "disputed", since: ISSUED },
    });
    const then = healthOn(ISSUED, given);
    expect(then.findings.map(({ kind }) => kind)).toEqual(["slipped", "blocked", "vacant", "disputed"]);
    expect(healthAsOf(then, ISSUED, addDays(ISSUED, 10))).toEqual(then);
  });
});
