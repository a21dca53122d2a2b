import { describe, expect, it } from "vitest";
import { healthFactsWith } from "../testing/health-facts-builder.ts";
import { day, dueOn, key, MAIN_SEAT, milestoneOf } from "../testing/record-builder.ts";
import { FINDING_KINDS, FINDING_LABEL, HEALTH_LABELS, type HealthFacts, healthOn } from "./health.ts";

const RESOLVED = { resolution: "resolved" } as const;
const slipped = { from: day("2024-05-01"), to: day("2024-06-01"), reason: "no funds" };

function findingsOn(today: string, facts: Partial<HealthFacts>) {
  return healthOn(day(today), healthFactsWith(facts)).findings;
}

describe("findings", () => {
  it("overdue: the day after the current due date", () => {
    const facts = { schedule: dueOn("2024-06-01") };
    expect(findingsOn("2024-06-01", facts)).toEqual([]);
    expect(findingsOn("2024-06-03", facts)).toEqual([
      { kind: "overdue", due: "2024-06-01", days: 2, milestone: null },
    ]);
  });

  it("overdue: an open milestone by its title, a done one never", () => {
    const open = milestoneOf(1, { schedule: dueOn("2024-06-01") });
    const done = milestoneOf(2, { schedule: dueOn("2024-06-01"), doneOn: day("2024-06-05") });
    expect(findingsOn("2024-06-10", { milestones: [open, done] })).toEqual([
      { kind: "overdue", due: "2024-06-01", days: 9, milestone: "Step 1" },
    ]);
  });

  it("slipped: with the number of moves and the days against the original date", () => {
    const schedule = { originalDue: day("2024-05-01"), currentDue: day("2024-06-01"), slips: [slipped] };
    expect(findingsOn("2024-05-04", { schedule })).toEqual([
      { kind: "slipped", count: 1, days: 31, milestone: null },
    ]);
    const milestones = [milestoneOf(1, { schedule })];
    expect(findingsOn("2024-05-04", { milestones })).toEqual([
      { kind: "slipped", count: 1, days: 31, milestone: "Step 1" },
    ]);
  });

  it("slipped: not when the date was brought forward or back to where it was", () => {
    const forward = { originalDue: day("2024-07-01"), currentDue: day("2024-06-01"), slips: [slipped] };
    const back = { ...forward, currentDue: day("2024-07-01"), slips: [slipped, slipped] };
    for (const schedule of [forward, back]) expect(findingsOn("2024-05-04", { schedule })).toEqual([]);
  });

  it("stale: after 90 days without a report, counted from the issue when none ever came", () => {
    expect(findingsOn("2024-08-02", {})).toEqual([]);
    expect(findingsOn("2024-08-03", {})).toEqual([{ kind: "stale", lastReportOn: null, days: 91 }]);
    const facts = { ...RESOLVED, lastReportOn: day("2024-08-03") };
    expect(findingsOn("2024-11-01", facts)).toEqual([]);
    expect(findingsOn("2024-11-02", facts)).toEqual([
      { kind: "stale", lastReportOn: "2024-08-03", days: 91 },
    ]);
  });

  it("unresolved: the day after six months from the issue", () => {
    const facts = { lastReportOn: day("2024-11-01") };
    expect(findingsOn("2024-11-04", facts)).toEqual([]);
    expect(findingsOn("2024-11-05", facts)).toEqual([{ kind: "unresolved", due: "2024-11-04", days: 1 }]);
    expect(findingsOn("2024-11-05", { ...facts, ...RESOLVED })).toEqual([]);
  });

  it("blocked: by every open dependency", () => {
    const openDependencies = [key("DATA-1"), key("HOME-6")];
    expect(findingsOn("2024-05-04", { openDependencies })).toEqual([
      { kind: "blocked", by: ["DATA-1", "HOME-6"] },
    ]);
  });

  it("vacant: when nobody holds the lead's main seat, or none is named", () => {
    for (const seat of [MAIN_SEAT, null]) {
      const leadContact = { seat, isHeld: false };
      expect(findingsOn("2024-05-04", { leadContact })).toEqual([{ kind: "vacant", seat }]);
    }
  });

  it("awaiting clearance: the day after the suspense", () => {
    const facts = { clearanceSuspense: day("2024-05-10") };
    expect(findingsOn("2024-05-10", facts)).toEqual([]);
    expect(findingsOn("2024-05-11", facts)).toEqual([
      { kind: "awaiting-clearance", suspense: "2024-05-10", days: 1 },
    ]);
  });

  it("disputed: since the dispute", () => {
    const verification = { value: "disputed", since: day("2024-05-04") } as const;
    expect(findingsOn("2024-05-04", { verification })).toEqual([{ kind: "disputed", since: "2024-05-04" }]);
    expect(findingsOn("2024-05-04", { verification: { value: "disputed", since: null } })).toEqual([]);
  });

  it.each(["implemented", "partially-implemented"] as const)(
    "claimed and unverified: more than 60 days after the lead claims %s, until it is judged",
    (value) => {
      const facts = { ...RESOLVED, leadClaim: { value, since: day("2024-05-04") } };
      expect(findingsOn("2024-07-03", facts)).toEqual([]);
      expect(findingsOn("2024-07-04", facts)).toEqual([
        { kind: "claimed-unverified", claimedOn: "2024-05-04", days: 61 },
      ]);
      const submitted = { value: "evidence-submitted", since: day("2024-05-04") } as const;
      expect(findingsOn("2024-07-04", { ...facts, verification: submitted })).toHaveLength(1);
      const judged = { value: "not-addressed", since: day("2024-06-01") } as const;
      expect(findingsOn("2024-07-04", { ...facts, verification: judged })).toEqual([]);
    },
  );

  it("come in the order of their kinds", () => {
    const kinds = findingsOn("2025-05-04", {
      schedule: { originalDue: day("2024-05-01"), currentDue: day("2024-06-01"), slips: [slipped] },
      openDependencies: [key("DATA-1")],
      leadContact: { seat: null, isHeld: false },
      clearanceSuspense: day("2024-06-01"),
      verification: { value: "disputed", since: day("2024-06-01") },
    }).map(({ kind }) => kind);
    expect(kinds).toEqual(FINDING_KINDS.filter((kind) => kind !== "claimed-unverified"));
  });
});

describe("a share of the lead", () => {
  const old = {
    schedule: dueOn("2024-06-01"),
    openDependencies: [key("DATA-1")],
    verification: { value: "addressed", since: day("2024-06-01") },
  } as const;

  it("that is claimed as implemented waits for its verifier, not for its agency", () => {
    const leadClaim = { value: "implemented", since: day("2024-05-20") } as const;
    expect(findingsOn("2025-05-04", { ...old, leadClaim })).toEqual([]);
  });

  it.each(["declined", "partially-implemented"] as const)("that is %s stays late and unresolved", (value) => {
    const leadClaim = { value, since: day("2024-05-20") };
    const kinds = findingsOn("2025-05-04", { ...old, leadClaim }).map(({ kind }) => kind);
    expect(kinds).toEqual(["overdue", "stale", "unresolved", "blocked"]);
  });
});

describe("label", () => {
  const labelOn = (today: string, facts: Partial<HealthFacts>) =>
    healthOn(day(today), healthFactsWith(facts)).label;

  it("is late when anything is overdue, at risk with any other finding", () => {
    expect(labelOn("2024-06-02", { schedule: dueOn("2024-06-01") })).toBe("late");
    expect(labelOn("2024-05-04", { openDependencies: [key("DATA-1")] })).toBe("at-risk");
    expect(Object.keys(FINDING_LABEL)).toEqual([...FINDING_KINDS]);
  });

  it("is on track with a date ahead, here or on an open milestone, and not scheduled without", () => {
    const milestone = milestoneOf(1, { schedule: dueOn("2024-06-01") });
    expect(labelOn("2024-05-04", { schedule: dueOn("2024-06-01") })).toBe("on-track");
    expect(labelOn("2024-05-04", { milestones: [milestone] })).toBe("on-track");
    expect(labelOn("2024-05-04", { milestones: [{ ...milestone, doneOn: day("2024-05-04") }] })).toBe(
      "not-scheduled",
    );
    expect(labelOn("2024-05-04", {})).toBe("not-scheduled");
    expect(HEALTH_LABELS[0]).toBe("late");
  });

  it("is closed without findings or review once the record is closed", () => {
    const facts = healthFactsWith({ closure: "closed-superseded", schedule: dueOn("2024-06-01") });
    expect(healthOn(day("2030-01-01"), facts)).toEqual({ label: "closed", findings: [], reviewOn: null });
  });
});

describe("reviewOn", () => {
  const reviewOn = (today: string, facts: Partial<HealthFacts>) =>
    healthOn(day(today), healthFactsWith(facts)).reviewOn;

  it("is the day after the next date that passes", () => {
    expect(reviewOn("2024-05-04", { schedule: dueOn("2024-06-01") })).toBe("2024-06-02");
    expect(reviewOn("2024-06-02", { schedule: dueOn("2024-06-01") })).toBe("2024-08-03");
    expect(reviewOn("2024-08-03", { schedule: dueOn("2024-06-01") })).toBe("2024-11-05");
    expect(reviewOn("2024-11-05", { schedule: dueOn("2024-06-01") })).toBeNull();
  });

  it("passes over dates that no longer matter", () => {
    const leadClaim = { value: "implemented", since: day("2024-05-04") } as const;
    expect(reviewOn("2024-05-04", { schedule: dueOn("2024-06-01"), leadClaim })).toBe("2024-07-04");
    expect(reviewOn("2024-08-03", RESOLVED)).toBeNull();
  });

  it("is absent for a date that no day follows", () => {
    const facts = { ...RESOLVED, schedule: dueOn("9999-12-31"), lastReportOn: day("9999-10-01") };
    expect(reviewOn("9999-12-30", facts)).toBe("9999-12-31");
    expect(reviewOn("9999-12-31", facts)).toBeNull();
  });
});

it("waiting times are settings", () => {
  const settings = { staleDays: 10, unverifiedDays: 5 };
  const facts = healthFactsWith({ leadClaim: { value: "partially-implemented", since: day("2024-05-09") } });
  const { findings, reviewOn } = healthOn(day("2024-05-15"), facts, settings);
  expect(findings.map(({ kind }) => kind)).toEqual(["stale", "claimed-unverified"]);
  expect(reviewOn).toBe("2024-11-05");
});
