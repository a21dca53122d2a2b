import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { deepFrozen } from "../testing/frozen.ts";
import { type Attempt, attempts } from "../testing/random-record.ts";
import { GAO, ISSUED, recordWith } from "../testing/record-builder.ts";
import { addDays, dateOf } from "../time.ts";
import { checkImplemented } from "./closure.ts";
import type { StatusFact } from "./fact.ts";
import { healthFactsOf } from "./health-facts.ts";
import { presentStatus, statusAfter } from "./history.ts";
import { recommendationProgress } from "./progress.ts";
import { isAssigned, type RecommendationRecord } from "./record.ts";
import {
  CLOSURES,
  IMPLEMENTATIONS,
  isClaim,
  POSITIONS,
  RESOLUTIONS,
  STATUS_FACTS,
  VERIFICATIONS,
} from "./status.ts";

interface Told {
  readonly record: RecommendationRecord;
  readonly accepted: readonly (readonly StatusFact[])[];
  readonly acts: readonly string[];
  readonly refused: readonly string[];
}

/** Tries one act after the other, ten days apart, on frozen records and keeps what was accepted. */
function told(list: readonly Attempt[]): Told {
  let record = deepFrozen(recordWith());
  const accepted: (readonly StatusFact[])[] = [];
  const acts: string[] = [];
  const refused: string[] = [];
  for (const [index, attempt] of list.entries()) {
    const decided = attempt.on(record, addDays(ISSUED, 10 * index));
    if (decided.ok) {
      accepted.push(decided.value);
      acts.push(attempt.name);
      record = deepFrozen({ ...record, facts: [...record.facts, ...decided.value] });
    } else refused.push(decided.error.code);
  }
  return { record, accepted, acts, refused };
}

const histories = fc.array(attempts, { minLength: 1, maxLength: 80, size: "max" }).map(told);

function forEveryHistory(check: (history: Told) => void): void {
  fc.assert(fc.property(histories, check), { numRuns: 300 });
}

describe("every history accepted step by step", () => {
  it("is rebuilt by statusAfter, with the last value of each fact", () => {
    forEveryHistory(({ record, accepted }) => {
      const status = expectOk(statusAfter(accepted.flat()));
      expect(status).toEqual(presentStatus(record.facts));
      for (const kind of ["resolution", "verification", "closure"] as const) {
        const last = record.facts.findLast((fact) => fact.kind === kind);
        expect(status[kind].since).toBe(last ?? null);
        expect(last === undefined || status[kind].value === last.to).toBe(true);
      }
      for (const { agency } of record.assignments) {
        const last = record.facts.findLast(
          (fact) => fact.kind === "implementation" && fact.agency === agency,
        );
        expect(status.implementations.get(agency)?.last).toBe(last);
        expect(status.implementations.get(agency)?.value).toBe(last?.to);
      }
    });
  });

  it("breaks when any fact that changed something is left out before another of its kind", () => {
    forEveryHistory(({ record: { facts } }) => {
      const agencyOf = (fact: StatusFact) => ("agency" in fact ? fact.agency : null);
      for (const [index, fact] of facts.entries()) {
        const follows = facts
          .slice(index + 1)
          .some((next) => next.kind === fact.kind && agencyOf(next) === agencyOf(fact));
        const left = statusAfter(facts.toSpliced(index, 1));
        expect(left.ok).toBe(fact.from === fact.to || !follows);
      }
    });
  });

  it("states nothing after the moment of recording, before what it follows, or without evidence for a claim", () => {
    forEveryHistory(({ record: { facts } }) => {
      for (const fact of facts) {
        expect(fact.on <= dateOf(fact.recordedAt)).toBe(true);
        const needsEvidence = fact.kind === "implementation" && isClaim(fact.to) && fact.from !== fact.to;
        expect(!needsEvidence || fact.evidence.length > 0).toBe(true);
      }
      for (const kind of ["resolution", "verification", "closure"] as const) {
        const days = facts.filter((fact) => fact.kind === kind).map(({ on }) => on);
        expect(days).toEqual(days.toSorted());
      }
    });
  });

  it("has findings, endings and reopenings by independent agencies only", () => {
    forEveryHistory(({ record, accepted, acts }) => {
      for (const [index, act] of acts.entries()) {
        const judged = ["verify", "close", "reopen"].includes(act);
        const by = accepted[index]?.[0]?.by.agency ?? GAO;
        expect(judged && isAssigned(record.assignments, by)).toBe(false);
      }
    });
  });

  it("never ends as implemented unless what stood before the end allows it", () => {
    forEveryHistory(({ record }) => {
      for (const [index, fact] of record.facts.entries()) {
        if (fact.to !== "closed-implemented") continue;
        expect(checkImplemented({ ...record, facts: record.facts.slice(0, index) }).ok).toBe(true);
      }
    });
  });

  it("says nothing between an end and a reopening", () => {
    forEveryHistory(({ record }) => {
      for (const [index, fact] of record.facts.entries()) {
        if (fact.kind !== "closure" || fact.to === "open") continue;
        expect(record.facts[index + 1]?.to ?? "open").toBe("open");
      }
    });
  });

  it("counts every share once in its progress", () => {
    const calm = { openDependencies: [], isLeadContactHeld: true, clearanceSuspense: null };
    forEveryHistory(({ record }) => {
      const progress = recommendationProgress(record.assignments, [], presentStatus(record.facts));
      const { implemented, partiallyImplemented, declined, remaining, shares, fraction } = progress;
      expect(implemented + partiallyImplemented + declined + remaining).toBe(shares);
      expect(fraction ?? 0).toBeGreaterThanOrEqual(0);
      expect(fraction ?? 0).toBeLessThanOrEqual(1);
      const facts = healthFactsOf(record, calm);
      expect((facts.leadClaim.since ?? "") <= (facts.lastReportOn ?? "")).toBe(true);
    });
  });
});

it("the random histories reach every change of every fact and every refusal", () => {
  const long = fc.array(attempts, { minLength: 80, maxLength: 80 });
  const sample = fc.sample(long, { numRuns: 400, seed: 7 }).map(told);
  const reached = new Set(
    sample.flatMap(({ record }) => record.facts.map(({ kind, to }) => `${kind} ${to}`)),
  );
  const refused = new Set(sample.flatMap((history) => history.refused));
  const values = {
    position: POSITIONS.filter((position) => position !== "not-given"),
    resolution: RESOLUTIONS,
    implementation: IMPLEMENTATIONS,
    verification: VERIFICATIONS,
    closure: CLOSURES,
  };
  const every = STATUS_FACTS.flatMap((kind) => values[kind].map((to) => `${kind} ${to}`));
  expect([...reached].toSorted()).toEqual(every.toSorted());
  expect([...refused].toSorted()).toEqual([
    "agency-not-assigned",
    "agreed-action-missing",
    "approval-missing",
    "change-out-of-order",
    "evidence-missing",
    "evidence-unusable",
    "reason-missing",
    "recommendation-closed",
    "shares-open",
    "transition-not-allowed",
    "verification-missing",
    "verifier-not-independent",
  ]);
});
