import { recordedChange } from "@entente/contract";
import { describe, expect, it } from "vitest";
import { historyEntry } from "./history-sentence.ts";

const DOC = { person: "doc-officer", seat: "doc-alternate", agency: "DOC" };
const AT = "2026-11-23T09:30:00.000Z";
const LAW = {
  id: "ce04abc4-9d22-86d2-be03-5a279f087d91",
  kind: "citation",
  title: "CHIPS and Science Act",
  locator: "Public Law 117-167",
  dated: "2022-08-09",
};
const MINUTES = {
  id: "de04abc4-9d22-86d2-be03-5a279f087d91",
  kind: "document",
  title: "Minutes of May",
  sha256: "ab".repeat(32),
  dated: "2026-05-04",
};
const MILESTONE = {
  id: "0e04abc4-9d22-86d2-be03-5a279f087d91",
  title: "Joint roadmap",
  startsOn: null,
  schedule: { originalDue: "2027-02-01", currentDue: "2027-02-01", slips: [] },
  doneOn: null,
  note: null,
  basis: "reported",
};
const MOVED = {
  originalDue: "2027-02-01",
  currentDue: "2027-04-01",
  slips: [{ from: "2027-02-01", to: "2027-04-01", reason: "Partners asked for time." }],
};

function entryOf(change: object, by: object = DOC) {
  return historyEntry(
    recordedChange.parse({ version: 2, at: AT, by, personName: "Dora Sample", seatTitle: null, change }),
  );
}

function fact(part: object) {
  return {
    on: "2026-11-20",
    recordedAt: AT,
    by: DOC,
    reason: null,
    evidence: [],
    basis: "reported",
    ...part,
  };
}

function stated(...parts: readonly object[]) {
  return entryOf({ kind: "facts-stated", facts: parts.map(fact) });
}

const CLAIM = {
  kind: "implementation",
  agency: "DOC",
  from: "in-progress",
  to: "implemented",
  evidence: [LAW],
};

describe("the sentence of a change", () => {
  it("says what an agency reported, on which evidence, and what follows for verification", () => {
    const { sentence, evidence } = stated(CLAIM, {
      kind: "verification",
      from: "not-assessed",
      to: "evidence-submitted",
      evidence: [LAW],
    });
    expect(sentence).toBe(
      "DOC reported its share as implemented, on the evidence of Public Law 117-167. Its evidence now waits for a verifier.",
    );
    expect(evidence).toHaveLength(1);
  });

  it("does not put the public record or our proposal into an agency's mouth", () => {
    expect(stated({ ...CLAIM, basis: "public-record" }).sentence).toBe(
      "The public record shows DOC's share as implemented, on the evidence of Public Law 117-167.",
    );
    expect(
      stated({ ...CLAIM, to: "in-progress", from: "not-started", evidence: [], basis: "proposal" }),
    ).toMatchObject({
      sentence: "The register's editors entered DOC's share as in progress.",
      basis: "proposal",
    });
  });

  it("names several pieces of evidence, documents by their title", () => {
    expect(stated({ ...CLAIM, evidence: [LAW, MINUTES] }).sentence).toContain(
      "on the evidence of Public Law 117-167 and the document “Minutes of May”.",
    );
  });

  it.each([
    [
      { kind: "implementation", agency: "DOC", from: "in-progress", to: "in-progress", reason: "Drafting." },
      "DOC noted progress on its share, still in progress.",
    ],
    [{ kind: "position", agency: "DOC", from: "not-given", to: "concur" }, "DOC gave its position: concurs."],
    [
      {
        kind: "resolution",
        from: "unresolved",
        to: "resolved",
        agreedAction: "Publish the roadmap.",
        official: "Under Secretary",
      },
      "DOC agreed an action: Publish the roadmap (Under Secretary).",
    ],
    [
      { kind: "resolution", from: "resolved", to: "unresolved", agreedAction: null, official: null },
      "DOC withdrew the agreed action.",
    ],
    [{ kind: "verification", from: "evidence-submitted", to: "addressed" }, "DOC verified: addressed."],
    [{ kind: "verification", from: "evidence-submitted", to: "disputed" }, "DOC disputed what stood."],
    [
      { kind: "verification", from: "evidence-submitted", to: "not-assessed" },
      "Its evidence no longer waits for a verifier.",
    ],
    [
      { kind: "closure", from: "open", to: "closed-implemented", approvedBy: null, successor: null },
      "DOC closed the recommendation as implemented.",
    ],
    [
      {
        kind: "closure",
        from: "open",
        to: "closed-not-implemented",
        approvedBy: "Deputy Advisor",
        successor: null,
      },
      "DOC closed the recommendation without implementation, approved by Deputy Advisor.",
    ],
    [
      { kind: "closure", from: "open", to: "closed-superseded", approvedBy: null, successor: "DATA-1" },
      "DOC closed the recommendation; DATA-1 takes over.",
    ],
    [
      { kind: "closure", from: "closed-implemented", to: "open", approvedBy: null, successor: null },
      "DOC reopened the recommendation.",
    ],
  ])("is plain for every fact: %j", (part, sentence) => expect(stated(part).sentence).toBe(sentence));

  it.each([
    [
      {
        kind: "due-date-changed",
        schedule: { originalDue: "2027-02-01", currentDue: "2027-02-01", slips: [] },
      },
      "DOC set the due date 1 February 2027.",
      null,
    ],
    [
      { kind: "due-date-changed", schedule: MOVED },
      "DOC moved the due date from 1 February 2027 to 1 April 2027.",
      "Partners asked for time.",
    ],
    [
      { kind: "milestone-added", milestone: MILESTONE },
      "DOC added the milestone “Joint roadmap”, due 1 February 2027.",
      null,
    ],
    [
      { kind: "milestone-changed", milestone: { ...MILESTONE, schedule: MOVED } },
      "DOC moved the milestone “Joint roadmap” from 1 February 2027 to 1 April 2027.",
      "Partners asked for time.",
    ],
    [
      { kind: "milestone-changed", milestone: { ...MILESTONE, doneOn: "2026-11-20" } },
      "DOC marked the milestone “Joint roadmap” as done on 20 November 2026.",
      null,
    ],
    [
      { kind: "contact-changed", agency: "DOC", mainContact: null, alternateContact: null },
      "DOC changed the contacts for its share.",
      null,
    ],
    [
      { kind: "dependency-added", prerequisite: "DATA-1", reason: "" },
      "DOC recorded that DATA-1 has to be done first.",
      null,
    ],
    [
      { kind: "dependency-removed", prerequisite: "DATA-1", reason: "Settled." },
      "DOC removed the dependency on DATA-1.",
      "Settled.",
    ],
    [
      {
        kind: "evidence-filed",
        filed: { agency: "DOC", evidence: MINUTES, note: "Agreed in May.", filedAt: AT, by: DOC },
      },
      "DOC filed evidence: Minutes of May.",
      "Agreed in May.",
    ],
  ])("is plain for every other change: %j", (change, sentence, reason) =>
    expect(entryOf(change)).toMatchObject({ sentence, reason }),
  );
});
