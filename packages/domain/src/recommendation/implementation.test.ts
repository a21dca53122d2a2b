import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { after, closes, completes, disputes, finds, reports } from "../testing/record-acts.ts";
import { CITATION, DOC, day, GAO, NIST, NSF, recordWith, statement } from "../testing/record-builder.ts";
import { needsReason, nextImplementations, type Report, reportImplementation } from "./implementation.ts";
import type { RecommendationRecord } from "./record.ts";
import { IMPLEMENTATIONS, type Implementation, isClaim } from "./status.ts";

/** The transitions of section 6.2, written out: from, to, and whether a reason is needed. */
const ALLOWED: readonly (readonly [Implementation, Implementation, boolean])[] = [
  ["not-started", "planned", false],
  ["not-started", "in-progress", false],
  ["not-started", "declined", true],
  ["planned", "in-progress", false],
  ["planned", "not-started", true],
  ["planned", "declined", true],
  ["in-progress", "planned", true],
  ["in-progress", "partially-implemented", false],
  ["in-progress", "implemented", false],
  ["in-progress", "declined", true],
  ["partially-implemented", "in-progress", true],
  ["partially-implemented", "implemented", false],
  ["partially-implemented", "declined", true],
  ["implemented", "in-progress", true],
  ["declined", "planned", true],
];

const WAYS: Record<Implementation, readonly Implementation[]> = {
  "not-started": [],
  planned: ["planned"],
  "in-progress": ["in-progress"],
  "partially-implemented": ["in-progress", "partially-implemented"],
  implemented: ["in-progress", "implemented"],
  declined: ["declined"],
};

function recordAt(from: Implementation): RecommendationRecord {
  return after(recordWith(), ...WAYS[from].map((to) => reports(NIST, to, "2024-01-01")));
}

function reportOf(to: Implementation, parts: Partial<Report> = {}): Report {
  const evidence = isClaim(to) ? [CITATION] : [];
  return { ...statement("2024-05-04", NIST, { reason: "so it is", evidence }), agency: NIST, to, ...parts };
}

describe("reportImplementation", () => {
  it.each(ALLOWED)("allows %s to become %s", (from, to, reasonNeeded) => {
    const { facts } = expectOk(reportImplementation(recordAt(from), reportOf(to)));
    expect(facts).toMatchObject([{ kind: "implementation", agency: NIST, from, to, reason: "so it is" }]);
    expect(nextImplementations(from)).toContain(to);
    expect(needsReason(from, to)).toBe(reasonNeeded);

    const silent = reportImplementation(recordAt(from), reportOf(to, { reason: " " }));
    expect(silent.ok).toBe(!reasonNeeded);
  });

  it("keeps an absent reason as absent and names the change that lacks one", () => {
    const start = reportImplementation(recordAt("not-started"), reportOf("planned", { reason: " " }));
    expect(expectOk(start).facts[0].reason).toBeNull();
    const back = reportImplementation(recordAt("planned"), reportOf("not-started", { reason: " " }));
    expect(expectRefusal(back, "reason-missing")).toMatchObject({ from: "planned", to: "not-started" });
  });

  it("refuses every other change and says what is allowed instead", () => {
    for (const from of IMPLEMENTATIONS) {
      const allowed = ALLOWED.filter(([start]) => start === from).map(([, to]) => to);
      expect(nextImplementations(from).toSorted()).toEqual(allowed.toSorted());
      for (const to of IMPLEMENTATIONS.filter((value) => value !== from && !allowed.includes(value))) {
        const refusal = expectRefusal(
          reportImplementation(recordAt(from), reportOf(to)),
          "transition-not-allowed",
        );
        expect(refusal).toEqual({
          code: "transition-not-allowed",
          fact: "implementation",
          from,
          to,
          allowed: nextImplementations(from),
        });
      }
    }
  });

  it.each(IMPLEMENTATIONS)(
    "takes the present value %s again as a progress note, with a reason only",
    (value) => {
      const record = recordAt(value);
      const note = reportOf(value, { evidence: [] });
      expect(expectOk(reportImplementation(record, note)).facts).toMatchObject([{ from: value, to: value }]);
      expectRefusal(reportImplementation(record, { ...note, reason: "" }), "reason-missing");
    },
  );

  it.each(["partially-implemented", "implemented"] as const)(
    "refuses the claim %s without evidence",
    (to) => {
      const refusal = expectRefusal(
        reportImplementation(recordAt("in-progress"), reportOf(to, { evidence: [] })),
        "evidence-missing",
      );
      expect(refusal.to).toBe(to);
    },
  );

  it("refuses an agency without a share and says who has one", () => {
    const refusal = expectRefusal(
      reportImplementation(recordWith(), reportOf("planned", { agency: GAO })),
      "agency-not-assigned",
    );
    expect(refusal).toEqual({ code: "agency-not-assigned", agency: GAO, assigned: [DOC, NIST, NSF] });
  });

  it("refuses a closed record, evidence that cannot be checked and a day out of order", () => {
    const closed = after(recordWith(), closes("closed-superseded", "2024-02-01"));
    expectRefusal(reportImplementation(closed, reportOf("planned")), "recommendation-closed");

    const blank = [{ ...CITATION, locator: "" }];
    const record = recordAt("in-progress");
    expectRefusal(
      reportImplementation(record, reportOf("implemented", { evidence: blank })),
      "evidence-unusable",
    );
    const backwards = reportOf("planned", { on: day("2023-12-31") });
    expectRefusal(reportImplementation(record, backwards), "change-out-of-order");
  });

  it("does not let a report go before the agency's own last progress note", () => {
    const noted = after(recordAt("in-progress"), reports(NIST, "in-progress", "2024-03-01", "half way"));
    const backwards = reportOf("planned", { on: day("2024-02-01") });
    const refusal = expectRefusal(reportImplementation(noted, backwards), "change-out-of-order");
    expect(refusal.notBefore).toBe("2024-03-01");
  });

  it("orders each agency's reports on their own", () => {
    const record = after(recordWith(), reports(DOC, "planned", "2024-04-01"));
    expect(reportImplementation(record, reportOf("planned", { on: day("2022-01-01") })).ok).toBe(true);
  });
});

describe("what follows for verification", () => {
  const inProgress = after(recordWith(), reports(DOC, "in-progress", "2024-01-01"));
  const claimed = after(inProgress, reports(DOC, "implemented", "2024-02-01"));
  const report = (record: RecommendationRecord, to: Implementation, on = "2024-05-04") => {
    const evidence = isClaim(to) ? [CITATION] : [];
    const request = { ...statement(on, DOC, { reason: "so it is", evidence }), agency: DOC, to };
    return expectOk(reportImplementation(record, request)).facts;
  };

  it("is the submission of its evidence when the lead claims a result", () => {
    expect(report(inProgress, "implemented")).toMatchObject([
      { kind: "implementation", to: "implemented" },
      { kind: "verification", from: "not-assessed", to: "evidence-submitted", evidence: [CITATION] },
    ]);
  });

  it("is nothing when a supporting agency claims, or the lead moves without a claim or adds a note", () => {
    expect(
      expectOk(reportImplementation(recordAt("in-progress"), reportOf("implemented"))).facts,
    ).toHaveLength(1);
    expect(report(inProgress, "planned")).toHaveLength(1);
    expect(report(claimed, "implemented")).toHaveLength(1);
  });

  it("is nothing more when a claim grows before anybody has judged it", () => {
    const partly = after(inProgress, reports(DOC, "partially-implemented", "2024-02-01"));
    expect(report(partly, "implemented")).toHaveLength(1);
  });

  it("is a new submission when a claim is made after a finding", () => {
    const partly = after(
      inProgress,
      reports(DOC, "partially-implemented", "2024-02-01"),
      finds("partially-addressed", "2024-03-01"),
    );
    expect(report(partly, "implemented")[1]).toMatchObject({
      from: "partially-addressed",
      to: "evidence-submitted",
    });
  });

  it("is nothing while a dispute stands: only the verifier settles it", () => {
    const disputed = after(inProgress, disputes(NIST, "2024-02-01"));
    expect(report(disputed, "implemented")).toHaveLength(1);
  });

  it.each(["addressed", "not-addressed"] as const)(
    "leaves the finding %s when the lead adds a note",
    (finding) => {
      const judged = after(claimed, finds(finding, "2024-03-01"));
      expect(report(judged, "implemented")).toHaveLength(1);
    },
  );

  it("takes the submission back when the lead withdraws before a finding", () => {
    expect(report(claimed, "in-progress")[1]).toMatchObject({
      from: "evidence-submitted",
      to: "not-assessed",
      reason: "so it is",
    });
  });

  it("disputes the finding addressed when the lead withdraws after it", () => {
    const addressed = after(claimed, finds("addressed", "2024-03-01"));
    expect(report(addressed, "in-progress")[1]).toMatchObject({ from: "addressed", to: "disputed" });
  });

  it.each(["partially-addressed", "not-addressed", "no-evidence"] as const)(
    "leaves the finding %s, with which a withdrawal agrees",
    (finding) => {
      const judged = after(claimed, finds(finding, "2024-03-01"));
      expect(report(judged, "in-progress")).toHaveLength(1);
    },
  );

  it("is dated no earlier than the finding that it follows", () => {
    const judged = after(claimed, finds("addressed", "2024-03-01"));
    expect(report(judged, "in-progress", "2024-02-15")).toMatchObject([
      { kind: "implementation", on: "2024-02-15" },
      { kind: "verification", on: "2024-03-01" },
    ]);
  });

  it("lets a share be completed in one go by building on what was accepted", () => {
    expect(after(recordWith(), completes(DOC, "2022-08-09")).facts.map(({ kind }) => kind)).toEqual([
      "implementation",
      "implementation",
      "verification",
    ]);
  });
});
