import { describe, expect, it } from "vitest";
import { DOC, day, key, NIST } from "../testing/record-builder.ts";
import { DESK_DUTIES, type DeskCandidate, type DeskDuty, deskOf } from "./desk.ts";

const TODAY = day("2024-05-04");
const OWN = {
  implementation: "in-progress",
  reportedOn: day("2024-05-01"),
  position: "concur",
  isMainContactHeld: true,
} as const;
/** Led by DOC, with a share of NIST whose desk this is; nothing is owed. */
const CALM: DeskCandidate = {
  key: key("CHIP-1"),
  issuedOn: day("2024-01-04"),
  lead: DOC,
  closure: "open",
  resolution: "resolved",
  verification: "not-assessed",
  leadClaimOn: null,
  sharesOpen: 1,
  ownShare: OWN,
  lastReportOn: day("2024-05-01"),
  dates: [],
};

function entriesOf(duty: DeskDuty, parts: Partial<DeskCandidate>, agency = NIST) {
  const [item] = deskOf(duty, agency, [{ ...CALM, ...parts }], TODAY);
  return item?.entries ?? [];
}
const reasonsOf = (...args: Parameters<typeof entriesOf>) => entriesOf(...args).map(({ reason }) => reason);
const date = (due: string, milestone: string | null = null) => ({ due: day(due), milestone });

describe("deskOf", () => {
  it("leaves out what nothing is owed on, and whatever is closed", () => {
    for (const duty of DESK_DUTIES) {
      expect(deskOf(duty, NIST, [CALM], TODAY)).toEqual([]);
      const closed = { ...CALM, closure: "closed-superseded", dates: [date("2024-01-01")] } as const;
      expect(deskOf(duty, NIST, [closed], TODAY)).toEqual([]);
    }
  });

  it("holds a date from 30 days before it until it passes as due, then as overdue", () => {
    const dates = [date("2024-06-03", "Step 1"), date("2024-06-04"), date("2024-05-04"), date("2024-05-03")];
    expect(entriesOf("report", { dates })).toEqual([
      { reason: "due", on: "2024-05-04", days: 0, milestone: null },
      { reason: "due", on: "2024-06-03", days: -30, milestone: "Step 1" },
      { reason: "overdue", on: "2024-05-03", days: 1, milestone: null },
    ]);
  });

  it("holds a share that went quiet, counted from the issue when it never spoke", () => {
    const quiet = { ...OWN, reportedOn: day("2024-02-03") };
    expect(entriesOf("report", { ownShare: quiet })).toMatchObject([{ reason: "stale", days: 91 }]);
    expect(reasonsOf("report", { ownShare: { ...quiet, reportedOn: day("2024-02-04") } })).toEqual([]);
    expect(entriesOf("report", { ownShare: { ...OWN, reportedOn: null } })).toMatchObject([
      { on: "2024-01-04", days: 121 },
    ]);
    const patient = { staleDays: 200, unverifiedDays: 60 };
    const silent = { ...CALM, ownShare: { ...OWN, reportedOn: null } };
    expect(deskOf("report", NIST, [silent], TODAY, patient)).toEqual([]);
  });

  it("asks nothing of a share that is implemented or declined, or that is not the agency's", () => {
    const dates = [date("2024-05-01")];
    for (const implementation of ["implemented", "declined"] as const)
      expect(reasonsOf("report", { dates, ownShare: { ...OWN, implementation } })).toEqual([]);
    expect(reasonsOf("report", { dates, ownShare: null })).toEqual([]);
    expect(reasonsOf("coordinate", { dates, ownShare: null })).toEqual([]);
  });

  it("asks a coordinator for the position, the lead's resolution and a contact", () => {
    const ownShare = { ...OWN, position: "not-given", isMainContactHeld: false } as const;
    const parts = { ownShare, resolution: "unresolved", lastReportOn: null } as const;
    expect(entriesOf("coordinate", parts)).toEqual([
      { reason: "position-owed", on: "2024-07-04", days: -61, milestone: null },
      { reason: "contact-vacant", on: null, days: null, milestone: null },
    ]);
    expect(reasonsOf("coordinate", { ...parts, lead: NIST })).toEqual([
      "to-resolve",
      "position-owed",
      "contact-vacant",
    ]);
    expect(reasonsOf("coordinate", { resolution: "resolved", lead: NIST })).toEqual([]);
    expect(reasonsOf("report", parts)).toEqual([]);
  });

  it("shows an overseer what any share owes, and disputes to settle", () => {
    const dates = [date("2024-05-01")];
    expect(reasonsOf("oversee", { dates, ownShare: null })).toEqual(["overdue"]);
    expect(reasonsOf("oversee", { dates, sharesOpen: 0 })).toEqual([]);
    expect(reasonsOf("oversee", { lastReportOn: null })).toEqual(["stale"]);
    const disputed = { verification: "disputed", leadClaimOn: day("2024-05-01") } as const;
    expect(entriesOf("oversee", disputed)).toMatchObject([{ reason: "to-settle", days: 3 }]);
  });

  it("shows a verifier what to judge, settle and close", () => {
    const claimed = { ownShare: null, leadClaimOn: day("2024-05-01") };
    const at = (verification: DeskCandidate["verification"], sharesOpen = 0) =>
      reasonsOf("verify", { ...claimed, verification, sharesOpen });
    expect(at("evidence-submitted", 2)).toEqual(["to-verify"]);
    expect(at("disputed")).toEqual(["to-settle"]);
    expect(at("addressed")).toEqual(["to-close"]);
    expect(at("addressed", 1)).toEqual([]);
    expect(at("not-addressed")).toEqual([]);
  });

  it("shows a verifier nothing that the verifier's own agency owes", () => {
    expect(reasonsOf("verify", { verification: "evidence-submitted" })).toEqual([]);
  });

  it("puts the most pressing reason first, then the longest wait, then the key", () => {
    const overdue = (text: string, due: string) => ({ ...CALM, key: key(text), dates: [date(due)] });
    const candidates = [
      overdue("TEL-2", "2024-05-01"),
      overdue("AI-1", "2024-05-02"),
      overdue("TEL-1", "2024-05-01"),
      overdue("BIO-1", "2024-05-20"),
      { ...CALM, key: key("DATA-1"), ownShare: { ...OWN, reportedOn: null } },
    ];
    const keys = deskOf("report", NIST, candidates, TODAY).map((item) => item.key);
    expect(keys).toEqual(["BIO-1", "TEL-1", "TEL-2", "AI-1", "DATA-1"]);
  });

  it("puts what has no day of its own behind what waits, under the same reason", () => {
    const vacant = { ...OWN, isMainContactHeld: false };
    const items = ["B-1", "A-1"].map((text) => ({ ...CALM, key: key(text), ownShare: vacant }));
    expect(deskOf("coordinate", NIST, items, TODAY).map((item) => item.key)).toEqual(["A-1", "B-1"]);
  });
});
