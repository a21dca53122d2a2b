import {
  implementationOf,
  leadOf,
  parseInstant,
  presentStatus,
  recordAfter,
  statusAfter,
} from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { PortfolioEntry } from "../portfolio.ts";
import { briefPortfolio, passages } from "./brief-portfolio.ts";
import { QUOTE_WORDS_MAXIMUM } from "./rows.ts";

const portfolio = briefPortfolio();

/** What the public record implies for the lead; recommendations not named here have not started. */
const EXPECTED = {
  "CHIP-1": "implemented",
  "DATA-2": "partially-implemented",
  "HOME-4": "partially-implemented",
  "ABROAD-5": "partially-implemented",
  "AI-2": "in-progress",
  "BIO-1": "in-progress",
  "TEL-1": "in-progress",
  "TEL-2": "in-progress",
  "DATA-1": "in-progress",
  "DATA-3": "in-progress",
  "HOME-1": "in-progress",
  "HOME-5": "in-progress",
  "ABROAD-2": "in-progress",
  "ABROAD-4": "in-progress",
  "PROT-1": "in-progress",
};

function presentRecord({ record, changes }: PortfolioEntry) {
  return recordAfter(record, changes);
}

function entryOf(key: string): PortfolioEntry {
  const found = portfolio.entries.find(({ record }) => record.recommendation.key === key);
  if (found === undefined) throw new Error(`${key} is not in the portfolio`);
  return found;
}

function leadClaimOf(entry: PortfolioEntry) {
  const { assignments, facts } = presentRecord(entry);
  return implementationOf(presentStatus(facts), leadOf(assignments).agency);
}

describe("the brief's portfolio", () => {
  it("holds the 32 recommendations, each with one lead, none scheduled, all issued in October 2021", () => {
    expect(portfolio.entries).toHaveLength(32);
    for (const { record } of portfolio.entries) {
      expect(record.assignments.filter(({ role }) => role === "lead")).toHaveLength(1);
      expect(record.assignments.every(({ basis }) => basis === "proposal")).toBe(true);
      expect(record.schedule).toEqual({ originalDue: null, currentDue: null, slips: [] });
      expect(record.recommendation.issued).toEqual({ on: "2021-10-31", precision: "month" });
      expect(record.facts).toEqual([]);
    }
  });

  it("opens with the status of each lead that the public record implies", () => {
    const started = portfolio.entries
      .map((entry) => [entry.record.recommendation.key, leadClaimOf(entry)] as const)
      .filter(([, claim]) => claim !== "not-started");
    expect(Object.fromEntries(started)).toEqual(EXPECTED);
  });

  it("passes through histories that the domain can rebuild, in the order of their days", () => {
    for (const entry of portfolio.entries) {
      const { facts } = presentRecord(entry);
      expect(statusAfter(facts).ok).toBe(true);
      const days = facts.map(({ on }) => on);
      expect(days).toEqual(days.toSorted());
    }
  });

  it("has all 17 facts of the public record, each with its citation, and says of every step between that it is ours", () => {
    const reports = portfolio.entries
      .flatMap((entry) => presentRecord(entry).facts)
      .filter(({ kind }) => kind === "implementation");
    const published = reports.filter(({ basis }) => basis === "public-record");
    const between = reports.filter(({ basis }) => basis === "proposal");
    expect(published).toHaveLength(17);
    for (const { evidence } of published) expect(evidence).toMatchObject([{ kind: "citation" }]);
    expect(between).toHaveLength(3);
    for (const { reason, evidence } of between) {
      expect(reason).toContain("Intermediate step entered by the register's editors");
      expect(evidence).toEqual([]);
    }
    expect(reports.every(({ by }) => by.person === "register-editor" && by.seat === null)).toBe(true);
  });

  it("shows CHIP-1 as claimed in August 2022 under its public law, with the finding still owed", () => {
    const status = presentStatus(presentRecord(entryOf("CHIP-1")).facts);
    expect([...status.implementations.values()]).toMatchObject([
      {
        value: "implemented",
        since: {
          on: "2022-08-09",
          evidence: [{ title: "CHIPS and Science Act", locator: "Public Law 117-167", dated: "2022-08-09" }],
        },
      },
    ]);
    expect(status.verification).toMatchObject({ value: "evidence-submitted", since: { on: "2022-08-09" } });
    expect(status.closure.value).toBe("open");
  });

  it("keeps the four public milestones with their dates and notes", () => {
    const milestones = portfolio.entries.flatMap(({ record }) =>
      record.milestones.map(({ startsOn, schedule, doneOn, basis, note }) => {
        expect(note?.toLowerCase()).toContain("to be confirmed");
        return [record.recommendation.key, startsOn, schedule.currentDue, doneOn, basis];
      }),
    );
    expect(milestones).toEqual([
      ["TEL-2", "2027-10-18", "2027-11-12", null, "public-record"],
      ["DATA-2", null, "2028-10-09", null, "public-record"],
      ["HOME-4", null, null, "2024-07-26", "public-record"],
      ["ABROAD-5", "2026-11-09", "2026-11-27", null, "public-record"],
    ]);
  });

  it("gives equal data, ids included, on every call, and another moment of recording on demand", () => {
    expect(briefPortfolio()).toEqual(portfolio);
    const moment = parseInstant("2030-01-02T03:04:05.006Z");
    if (!moment.ok) throw new Error("the moment must be one");
    const facts = briefPortfolio(moment.value).entries.flatMap((entry) => presentRecord(entry).facts);
    expect(new Set(facts.map(({ recordedAt }) => recordedAt))).toEqual(new Set([moment.value]));
  });

  it("gives every recommendation, milestone and piece of evidence an id of its own", () => {
    const ids = portfolio.entries.flatMap((entry) => {
      const { recommendation, milestones, facts } = presentRecord(entry);
      const evidence = facts.flatMap((fact) => (fact.kind === "implementation" ? fact.evidence : []));
      return [recommendation.id, ...milestones.map(({ id }) => id), ...evidence.map(({ id }) => id)];
    });
    expect(ids).toHaveLength(32 + 4 + 17);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("seats and persons", () => {
  const { seats, persons, seatHoldings, agencies } = portfolio.reference;

  it("give each agency a main and an alternate contact, and every assignment names them", () => {
    for (const { id } of agencies) {
      const contacts = seats.filter(({ agency }) => agency === id).map(({ contact }) => contact);
      expect(contacts.filter((contact) => contact !== null).toSorted()).toEqual(["alternate", "main"]);
    }
    for (const { record } of portfolio.entries) {
      for (const { agency, mainContact, alternateContact } of record.assignments) {
        const slug = agency.toLowerCase();
        expect([mainContact, alternateContact]).toEqual([`${slug}-main`, `${slug}-alternate`]);
      }
    }
  });

  it("are all ours, and only the main contacts of ITA, BIS and TREAS are vacant", () => {
    expect(seats.every(({ basis }) => basis === "proposal")).toBe(true);
    const held = new Set(seatHoldings.map(({ seat }) => seat));
    const vacant = seats.filter(({ id }) => !held.has(id));
    expect(vacant.map(({ id }) => id).toSorted()).toEqual(["bis-main", "ita-main", "treas-main"]);
    expect(vacant.every(({ note }) => note.includes("not a real vacancy"))).toBe(true);
  });

  it("offer one persona for each role and a contractor, with a seat at an agency, and a verifier who is assigned nothing", () => {
    const personas = persons.filter(({ isPersona }) => isPersona);
    expect(personas.map(({ id, role, agency }) => `${id}: ${role}, ${agency}`)).toEqual([
      "nist-officer: action-officer, NIST",
      "nist-coordinator: agency-coordinator, NIST",
      "state-officer: action-officer, STATE",
      "state-coordinator: agency-coordinator, STATE",
      "doc-officer: action-officer, DOC",
      "doc-coordinator: agency-coordinator, DOC",
      "ntia-officer: action-officer, NTIA",
      "nsf-officer: action-officer, NSF",
      "ostp-coordinator: agency-coordinator, OSTP",
      "ustr-officer: action-officer, USTR",
      "nsc-coordinator: white-house-coordinator, NSC",
      "nec-coordinator: white-house-coordinator, NEC",
      "verifier: verifier, GAO",
      "analyst: analyst, OSTP",
      "nist-contractor: analyst, NIST",
      "reader: reader, OMB",
      "administrator: administrator, EOP",
      "gbr-liaison: partner-liaison, GBR-FCDO",
    ]);
    const contractors = persons.filter(({ employment }) => employment === "contractor");
    expect(contractors.map(({ id }) => id)).toEqual(["nist-contractor"]);
    const seated = new Set(seatHoldings.map(({ person }) => person));
    expect(personas.filter(({ id }) => !seated.has(id))).toEqual([]);
    const assigned = portfolio.entries.flatMap(({ record }) =>
      record.assignments.map(({ agency }) => String(agency)),
    );
    expect(assigned).not.toContain("GAO");
  });
});

describe("passages", () => {
  it("quote at most 25 words for every passage of every recommendation", () => {
    const cited = portfolio.entries.flatMap(({ record }) =>
      record.recommendation.passages.map((passage) => ({ key: record.recommendation.key, ...passage })),
    );
    const quoted = passages();
    expect(
      quoted.map(({ key, source, section, paragraph }) => ({ key, source, section, paragraph })),
    ).toEqual(expect.arrayContaining(cited));
    expect(quoted).toHaveLength(cited.length);
    for (const { quote } of quoted)
      expect(quote.split(/\s+/).length).toBeLessThanOrEqual(QUOTE_WORDS_MAXIMUM);
  });
});
