import { describe, expect, it } from "vitest";
import { expectOk } from "../testing/expect-result.ts";
import { after, answers, closes, finds, reports, resolves } from "../testing/record-acts.ts";
import {
  authorAt,
  CITATION,
  DOC,
  dueOn,
  GAO,
  key,
  MAIN_SEAT,
  milestoneOf,
  NIST,
  noonOf,
  recordWith,
  statement,
} from "../testing/record-builder.ts";
import {
  afterChange,
  CHANGE_KINDS,
  conflictingChanges,
  PART,
  partsOf,
  type RecordChange,
  recordAfter,
} from "./change.ts";
import { reportImplementation } from "./implementation.ts";

const FACTS = after(
  recordWith(),
  answers(NIST, "concur", "2024-01-01"),
  resolves("2024-01-02"),
  reports(DOC, "in-progress", "2024-01-03"),
  reports(DOC, "implemented", "2024-01-03"),
  finds("addressed", "2024-01-04"),
  closes("closed-superseded", "2024-01-05"),
).facts;
const FILED = {
  agency: NIST,
  evidence: CITATION,
  note: null,
  filedAt: noonOf("2024-01-01"),
  by: authorAt(NIST),
};
const STEP = milestoneOf(1);
const CHANGES = {
  "facts-stated": { kind: "facts-stated", facts: FACTS },
  "evidence-filed": { kind: "evidence-filed", filed: FILED },
  "due-date-changed": { kind: "due-date-changed", schedule: dueOn("2024-06-01") },
  "milestone-added": { kind: "milestone-added", milestone: STEP },
  "milestone-changed": { kind: "milestone-changed", milestone: { ...STEP, note: "moved" } },
  "contact-changed": {
    kind: "contact-changed",
    agency: NIST,
    mainContact: MAIN_SEAT,
    alternateContact: null,
  },
  "dependency-added": { kind: "dependency-added", prerequisite: key("AI-1"), reason: "needs it" },
  "dependency-removed": { kind: "dependency-removed", prerequisite: key("TEL-1"), reason: "no more" },
} as const satisfies Record<(typeof CHANGE_KINDS)[number], RecordChange>;

describe("afterChange", () => {
  const record = recordWith({ dependsOn: [key("HOME-6"), key("TEL-1")], milestones: [STEP, milestoneOf(2)] });

  it("appends facts, evidence and milestones", () => {
    expect(afterChange(record, CHANGES["facts-stated"]).facts).toEqual(FACTS);
    expect(afterChange(record, CHANGES["evidence-filed"]).evidence).toEqual([FILED]);
    const added = afterChange(record, { kind: "milestone-added", milestone: milestoneOf(3) });
    expect(added.milestones.map(({ title }) => title)).toEqual(["Step 1", "Step 2", "Step 3"]);
  });

  it("replaces the schedule, the milestone and the contacts that changed, and no others", () => {
    expect(afterChange(record, CHANGES["due-date-changed"]).schedule).toEqual(dueOn("2024-06-01"));
    const { milestones } = afterChange(record, CHANGES["milestone-changed"]);
    expect(milestones.map(({ note }) => note)).toEqual(["moved", null]);
    const { assignments } = afterChange(record, CHANGES["contact-changed"]);
    expect(assignments.map(({ mainContact }) => mainContact)).toEqual([MAIN_SEAT, MAIN_SEAT, null]);
    expect(assignments.map(({ role }) => role)).toEqual(["lead", "supporting", "supporting"]);
  });

  it("keeps dependencies in text order and each of them once", () => {
    const added = afterChange(record, CHANGES["dependency-added"]);
    expect(added.dependsOn).toEqual(["AI-1", "HOME-6", "TEL-1"]);
    expect(afterChange(added, CHANGES["dependency-added"]).dependsOn).toEqual(added.dependsOn);
    expect(afterChange(record, CHANGES["dependency-removed"]).dependsOn).toEqual(["HOME-6"]);
  });
});

describe("recordAfter", () => {
  it("is the record itself when nothing changed", () => {
    const record = recordWith();
    expect(recordAfter(record, [])).toBe(record);
  });
});

describe("partsOf", () => {
  it("names what a change alters, and nothing for what it only adds", () => {
    expect(Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, partsOf(CHANGES[kind])]))).toEqual({
      "facts-stated": [
        "position:NIST",
        "resolution",
        "share:DOC",
        "share:DOC",
        "verification",
        "verification",
        "closure",
      ],
      "evidence-filed": [],
      "due-date-changed": ["due-date"],
      "milestone-added": [],
      "milestone-changed": [`milestone:${STEP.id}`],
      "contact-changed": ["contact:NIST"],
      "dependency-added": ["dependencies"],
      "dependency-removed": ["dependencies"],
    });
  });
});

describe("conflictingChanges", () => {
  const report = { ...statement("2024-01-01", NIST), agency: NIST, to: "planned" } as const;
  const { facts } = expectOk(reportImplementation(recordWith(), report));
  const reported = { change: { kind: "facts-stated", facts } } as const;
  const closed = { change: { kind: "facts-stated", facts: FACTS.slice(-1) } } as const;
  const filed = { change: CHANGES["evidence-filed"] };

  it("are those that touch the same part", () => {
    expect(conflictingChanges([reported, filed], [PART.share(NIST)])).toEqual([reported]);
    expect(conflictingChanges([reported, filed], [PART.share(DOC), PART.dueDate])).toEqual([]);
  });

  it("include a closing, whatever is intended", () => {
    expect(conflictingChanges([closed], [])).toEqual([closed]);
    expect(conflictingChanges([closed], [PART.share(GAO)])).toEqual([closed]);
  });

  it("are all of them for whoever is about to close", () => {
    expect(conflictingChanges([reported, filed], [PART.closure])).toEqual([reported, filed]);
  });
});
