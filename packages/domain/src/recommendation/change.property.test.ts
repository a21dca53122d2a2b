import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deepFrozen } from "../testing/frozen.ts";
import { type Attempt, attempts } from "../testing/random-record.ts";
import {
  authorAt,
  CITATION,
  DOC,
  dueOn,
  ISSUED,
  key,
  MAIN_SEAT,
  milestoneOf,
  NIST,
  NSF,
  noonOf,
  recordWith,
} from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { afterChange, conflictingChanges, PART, partsOf, type RecordChange, recordAfter } from "./change.ts";
import type { RecommendationRecord } from "./record.ts";

const agencies = fc.constantFrom(DOC, NIST, NSF);
const keys = fc.constantFrom(key("AI-1"), key("DATA-1"), key("TEL-1"));
const steps = fc.constantFrom(1, 2, 3);
const reason = "as agreed";

/** A change of any kind but facts, which only an accepted act brings. */
const plainChanges: fc.Arbitrary<RecordChange> = fc.oneof(
  agencies.map((agency): RecordChange => {
    const filed = {
      agency,
      evidence: CITATION,
      note: null,
      filedAt: noonOf("2022-09-01"),
      by: authorAt(agency),
    };
    return { kind: "evidence-filed", filed };
  }),
  fc.constantFrom("2024-01-01", "2025-01-01").map(
    (due): RecordChange => ({
      kind: "due-date-changed",
      schedule: dueOn(due),
    }),
  ),
  steps.map((step): RecordChange => ({ kind: "milestone-added", milestone: milestoneOf(step) })),
  fc.tuple(steps, fc.constantFrom("moved", "renamed")).map(
    ([step, note]): RecordChange => ({
      kind: "milestone-changed",
      milestone: milestoneOf(step, { note }),
    }),
  ),
  agencies.map(
    (agency): RecordChange => ({
      kind: "contact-changed",
      agency,
      mainContact: MAIN_SEAT,
      alternateContact: null,
    }),
  ),
  keys.map((prerequisite): RecordChange => ({ kind: "dependency-added", prerequisite, reason })),
  keys.map((prerequisite): RecordChange => ({ kind: "dependency-removed", prerequisite, reason })),
);

interface Made {
  readonly changes: readonly RecordChange[];
  readonly record: RecommendationRecord;
}

/** Changes one after the other: plain ones as they are, acts when the record accepts them. */
const madeChanges: fc.Arbitrary<Made> = fc
  .array(fc.oneof(plainChanges, attempts), { maxLength: 40, size: "max" })
  .map((list) => {
    const changes: RecordChange[] = [];
    let record = deepFrozen(recordWith());
    for (const [index, item] of list.entries()) {
      const change = "kind" in item ? item : stated(item.on(record, addDays(ISSUED, 10 * index)));
      if (change === null) continue;
      changes.push(deepFrozen(change));
      record = deepFrozen(afterChange(record, change));
    }
    return { changes, record };
  });

function stated(decided: ReturnType<Attempt["on"]>): RecordChange | null {
  return decided.ok ? { kind: "facts-stated", facts: decided.value } : null;
}

describe("recordAfter", () => {
  it("rebuilds the record that step-by-step application gave, and alters none on the way", () => {
    fc.assert(
      fc.property(madeChanges, ({ changes, record }) => {
        expect(recordAfter(deepFrozen(recordWith()), changes)).toEqual(record);
      }),
    );
  });

  it("can stop anywhere and go on from there", () => {
    fc.assert(
      fc.property(madeChanges, fc.nat({ max: 40 }), ({ changes, record }, cut) => {
        const halfway = recordAfter(recordWith(), changes.slice(0, cut));
        expect(recordAfter(halfway, changes.slice(cut))).toEqual(record);
      }),
    );
  });

  it("keeps dependencies in text order, each once", () => {
    fc.assert(
      fc.property(madeChanges, ({ record: { dependsOn } }) => {
        expect(dependsOn).toEqual([...new Set(dependsOn)].toSorted());
      }),
    );
  });
});

describe("conflictingChanges", () => {
  const pairs = madeChanges
    .filter(({ changes }) => changes.length > 1)
    .chain(({ changes }) => fc.tuple(fc.constantFrom(...changes), fc.constantFrom(...changes)));
  const bearsOn = (earlier: RecordChange, later: RecordChange) =>
    conflictingChanges([{ change: earlier }], partsOf(later)).length > 0;

  it("bear on each other both ways or not at all", () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        expect(bearsOn(one, other)).toBe(bearsOn(other, one));
      }),
      { numRuns: 500 },
    );
  });

  it("share a part, or one of the two closes the record", () => {
    fc.assert(
      fc.property(pairs, ([one, other]) => {
        const [first, second] = [partsOf(one), partsOf(other)];
        const isShared = first.some((part) => second.includes(part));
        const closes = [...first, ...second].includes(PART.closure);
        expect(bearsOn(one, other)).toBe(isShared || closes);
      }),
      { numRuns: 500 },
    );
  });
});
