import type { Author } from "../author.ts";
import type { CitationEvidence, DocumentEvidence } from "../evidence.ts";
import {
  type AgencyId,
  parseAgencyId,
  parseEvidenceId,
  parseMilestoneId,
  parsePersonId,
  parseRecommendationId,
  parseRecommendationKey,
  parseSeatId,
  parseTechnologyId,
  type RecommendationKey,
} from "../id.ts";
import {
  type Assignment,
  type AssignmentRole,
  type Milestone,
  NOT_SCHEDULED,
  type RecommendationRecord,
  type Schedule,
  type Statement,
} from "../recommendation/index.ts";
import { type CalendarDate, type Instant, parseCalendarDate, parseInstant } from "../time.ts";
import { expectOk } from "./expect-result.ts";

export const day = (text: string): CalendarDate => expectOk(parseCalendarDate(text));
export const moment = (text: string): Instant => expectOk(parseInstant(text));
export const noonOf = (date: string): Instant => moment(`${date}T12:00:00.000Z`);
export const key = (text: string): RecommendationKey => expectOk(parseRecommendationKey(text));
export const agency = (text: string): AgencyId => expectOk(parseAgencyId(text));

/** Leads the record of these tests. */
export const DOC = agency("DOC");
/** Support it. */
export const NIST = agency("NIST");
export const NSF = agency("NSF");
/** Has no share of it. */
export const GAO = agency("GAO");

export const ISSUED = day("2021-10-31");
export const MAIN_SEAT = expectOk(parseSeatId("doc-main"));

/** A UUID of version 7 that ends in the number. */
function uuid(number: number): string {
  return `01890000-0000-7000-8000-${String(number).padStart(12, "0")}`;
}

export const CITATION: CitationEvidence = {
  id: expectOk(parseEvidenceId(uuid(1))),
  kind: "citation",
  title: "CHIPS and Science Act",
  locator: "Public Law 117-167",
  dated: day("2022-08-09"),
};

export const DOCUMENT: DocumentEvidence = {
  id: expectOk(parseEvidenceId(uuid(2))),
  kind: "document",
  title: "Award notice",
  sha256: "0123456789abcdef".repeat(4),
  dated: day("2022-08-09"),
};

export function authorAt(at: AgencyId): Author {
  const name = `${at.toLowerCase()}-officer`;
  return { person: expectOk(parsePersonId(name)), seat: expectOk(parseSeatId(name)), agency: at };
}

export function assignmentOf(to: AgencyId, role: AssignmentRole): Assignment {
  const mainContact = role === "lead" ? MAIN_SEAT : null;
  return { agency: to, role, basis: "proposal", mainContact, alternateContact: null };
}

/** What every statement carries: made on the day, recorded at its noon, without reason or evidence unless given. */
export function statement(on: string, by: AgencyId, parts: Partial<Statement> = {}): Statement {
  const base = { reason: "", evidence: [], basis: "reported" } as const;
  return { on: day(on), recordedAt: noonOf(on), by: authorAt(by), ...base, ...parts };
}

export function dueOn(due: string): Schedule {
  return { originalDue: day(due), currentDue: day(due), slips: [] };
}

export function milestoneOf(number: number, parts: Partial<Milestone> = {}): Milestone {
  return {
    id: expectOk(parseMilestoneId(uuid(100 + number))),
    title: `Step ${number}`,
    startsOn: null,
    schedule: NOT_SCHEDULED,
    doneOn: null,
    note: null,
    basis: "proposal",
    ...parts,
  };
}

/** A recommendation led by DOC and supported by NIST and NSF, on which nothing has been stated yet. */
export function recordWith(parts: Partial<RecommendationRecord> = {}): RecommendationRecord {
  return {
    recommendation: {
      id: expectOk(parseRecommendationId(uuid(0))),
      key: key("CHIP-1"),
      title: "Fund the CHIPS Act",
      statement: "Secure the funds that the act authorizes.",
      theme: "technology",
      instrument: "appropriation",
      passages: [{ source: "csis-t12-2021", section: "Which technologies?", paragraph: 5 }],
      issued: { on: ISSUED, precision: "month" },
      technologies: [expectOk(parseTechnologyId("semiconductors"))],
      stages: ["development", "commercialization"],
      partners: [],
      forums: [],
      buildsOn: [],
      externalActors: ["US Congress"],
    },
    assignments: [
      assignmentOf(DOC, "lead"),
      assignmentOf(NIST, "supporting"),
      assignmentOf(NSF, "supporting"),
    ],
    schedule: NOT_SCHEDULED,
    milestones: [],
    dependsOn: [],
    evidence: [],
    facts: [],
    ...parts,
  };
}
