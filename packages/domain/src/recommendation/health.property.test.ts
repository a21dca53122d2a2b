import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { healthSettings, nearDays, openFacts } from "../testing/random-health.ts";
import { addDays, type CalendarDate } from "../time.ts";
import { FINDING_KINDS, FINDING_LABEL, HEALTH_LABELS, type Health, healthOn } from "./health.ts";
import { CLOSURES } from "./status.ts";

/** Longer than any wait among the random facts: two years and the longest setting. */
const SEARCH_DAYS = 1000;

/** What is found, without the figures that grow every day. */
function found({ label, findings }: Health): string {
  const named = findings.map((finding) =>
    "milestone" in finding ? `${finding.kind} ${finding.milestone}` : finding.kind,
  );
  return [label, ...named].join(", ");
}

function firstChangeAfter(today: CalendarDate, healthAt: (day: CalendarDate) => Health): CalendarDate | null {
  const present = found(healthAt(today));
  for (let days = 1; days <= SEARCH_DAYS; days += 1) {
    const later = addDays(today, days);
    if (found(healthAt(later)) !== present) return later;
  }
  return null;
}

describe("health", () => {
  it("is the worst of its findings", () => {
    fc.assert(
      fc.property(nearDays, openFacts, healthSettings, (today, facts, settings) => {
        const { label, findings } = healthOn(today, facts, settings);
        const ranks = findings.map(({ kind }) => HEALTH_LABELS.indexOf(FINDING_LABEL[kind]));
        const calm = [HEALTH_LABELS.indexOf("on-track"), HEALTH_LABELS.indexOf("not-scheduled")];
        const expected = ranks.length === 0 ? calm : [Math.min(...ranks)];
        expect(expected).toContain(HEALTH_LABELS.indexOf(label));
      }),
      { numRuns: 1000 },
    );
  });

  it("is to be reviewed on exactly the first day on which waiting changes label or findings", () => {
    fc.assert(
      fc.property(nearDays, openFacts, healthSettings, (today, facts, settings) => {
        const healthAt = (day: CalendarDate) => healthOn(day, facts, settings);
        expect(healthAt(today).reviewOn).toBe(firstChangeAfter(today, healthAt));
      }),
      { numRuns: 200 },
    );
  });

  it("only grows worse by waiting", () => {
    fc.assert(
      fc.property(nearDays, fc.nat({ max: 400 }), openFacts, (today, days, facts) => {
        const [now, then] = [healthOn(today, facts), healthOn(addDays(today, days), facts)];
        expect(then.findings.length).toBeGreaterThanOrEqual(now.findings.length);
        const worst = (label: Health["label"]) =>
          label === "not-scheduled" ? 2 : HEALTH_LABELS.indexOf(label);
        expect(worst(then.label)).toBeLessThanOrEqual(worst(now.label));
      }),
    );
  });

  it("lists findings in the order of their kinds, with days above zero", () => {
    fc.assert(
      fc.property(nearDays, openFacts, (today, facts) => {
        const { findings } = healthOn(today, facts);
        const places = findings.map(({ kind }) => FINDING_KINDS.indexOf(kind));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const finding of findings) expect("days" in finding ? finding.days : 1).toBeGreaterThan(0);
      }),
    );
  });

  it("has no findings and no review once the record is closed", () => {
    const endings = fc.constantFrom(...CLOSURES.filter((closure) => closure !== "open"));
    fc.assert(
      fc.property(nearDays, openFacts, endings, (today, facts, closure) => {
        expect(healthOn(today, { ...facts, closure })).toEqual({
          label: "closed",
          findings: [],
          reviewOn: null,
        });
      }),
    );
  });
});
