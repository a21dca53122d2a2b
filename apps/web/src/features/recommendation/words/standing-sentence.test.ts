import { presentStatus, recommendationRecord } from "@entente/contract";
import { parseCalendarDate } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { standingParts } from "./standing-sentence.ts";

const TODAY = day("2026-11-23");
const AGENCIES = ["DOC", "DOD", "NSF", "NIST"];

const RECORD = recommendationRecord.parse({
  recommendation: {
    id: "cc42cedc-8dd9-8d1b-942e-1a7db3d6dd2e",
    key: "CHIP-1",
    title: "Fund the CHIPS Act",
    statement: "Secure the funds.",
    theme: "technology",
    instrument: "appropriation",
    passages: [],
    issued: { on: "2021-10-31", precision: "month" },
    technologies: [],
    stages: [],
    partners: [],
    forums: [],
    buildsOn: [],
    externalActors: [],
  },
  assignments: AGENCIES.map((agency, index) => ({
    agency,
    role: index === 0 ? "lead" : "supporting",
    basis: "proposal",
    mainContact: null,
    alternateContact: null,
  })),
  schedule: { originalDue: null, currentDue: null, slips: [] },
  milestones: [],
  dependsOn: [],
  evidence: [],
  facts: [],
});

function day(text: string) {
  const parsed = parseCalendarDate(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.value;
}

function fact(part: object) {
  const by = { person: "doc-officer", seat: null, agency: "DOC" };
  const recordedAt = "2026-11-23T00:00:00.000Z";
  return { on: "2022-08-09", recordedAt, by, reason: null, evidence: [], basis: "reported", ...part };
}

interface Stated {
  readonly claim?: object;
  readonly verification?: object;
  readonly closure?: object;
  readonly isResolved?: boolean;
}

/** The sentence for what is stated of the lead's share and of the whole; everything else was never stated. */
function partsFor({ claim, verification, closure, isResolved = false }: Stated) {
  const whole = (kind: string, value: string, part?: object) => {
    const since =
      part === undefined ? null : fact({ kind, from: value, approvedBy: null, successor: null, ...part });
    return { value: since === null ? value : Reflect.get(since, "to"), since };
  };
  const status = presentStatus.parse({
    positions: [],
    resolution: { value: isResolved ? "resolved" : "unresolved", since: null },
    implementations: AGENCIES.map((agency) =>
      agency === "DOC"
        ? {
            agency,
            ...whole("implementation", "not-started", claim === undefined ? undefined : { agency, ...claim }),
          }
        : { agency, value: "not-started", since: null },
    ),
    verification: whole("verification", "not-assessed", verification),
    closure: whole("closure", "open", closure),
  });
  return standingParts({ record: RECORD, status, resolutionDue: day("2022-04-30") }, TODAY);
}

describe("how a recommendation stands", () => {
  it("is said of a claim with how long it waits and how many shares are open", () => {
    expect(partsFor({ claim: { to: "implemented" } })).toEqual({
      claim: "Claimed as implemented by DOC since 9 August 2022",
      verification: "not verified for 4 years 3 months",
      shares: "3 of 4 shares open",
    });
  });

  it("does not call the public record the agency's own claim", () => {
    expect(partsFor({ claim: { to: "implemented", basis: "public-record" } }).claim).toBe(
      "Claimed as implemented for DOC, on the public record, since 9 August 2022",
    );
  });

  it("says that nothing is reported, and for how long an action has been owed", () => {
    expect(partsFor({})).toEqual({
      claim: "Nothing is reported by DOC, the lead agency, and no action agreed for 4 years 6 months",
      verification: null,
      shares: "all 4 shares open",
    });
    expect(partsFor({ isResolved: true }).claim).toBe("Nothing is reported by DOC, the lead agency");
  });

  it("tells work under way and a refusal from a claim", () => {
    expect(partsFor({ claim: { to: "in-progress" } })).toMatchObject({
      claim: "In progress at DOC since 9 August 2022",
      verification: null,
    });
    expect(partsFor({ claim: { to: "declined" } }).claim).toBe("Declined by DOC on 9 August 2022");
  });

  it.each([
    ["addressed", "verified as addressed since 1 May 2026"],
    ["partially-addressed", "found to be partially addressed since 1 May 2026"],
    ["not-addressed", "found not to be addressed since 1 May 2026"],
    ["no-evidence", "found to be without evidence since 1 May 2026"],
    ["disputed", "disputed since 1 May 2026"],
  ])("says what the verifier found: %s", (to, words) =>
    expect(
      partsFor({ claim: { to: "implemented" }, verification: { to, on: "2026-05-01" } }).verification,
    ).toBe(words),
  );

  it("says only how it ended once it is closed", () => {
    expect(
      partsFor({ claim: { to: "implemented" }, closure: { to: "closed-implemented", on: "2026-05-01" } }),
    ).toEqual({
      claim: "Closed, implemented since 1 May 2026",
      verification: null,
      shares: null,
    });
  });
});
