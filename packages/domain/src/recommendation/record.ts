import type { Author } from "../author.ts";
import type { Evidence } from "../evidence.ts";
import type {
  AgencyId,
  CollaborationId,
  CountryCode,
  ForumId,
  MilestoneId,
  PersonId,
  RecommendationId,
  RecommendationKey,
  SeatId,
  TechnologyId,
} from "../id.ts";
import type { Basis, KnownDate, Passage } from "../source.ts";
import type { Stage } from "../technology/index.ts";
import type { CalendarDate, Instant } from "../time.ts";
import type { StatusFact } from "./fact.ts";
import type { Schedule } from "./schedule.ts";

/** The parts of the brief's ledger: what is built, with which rules, by whom, and what is kept safe. */
export const THEMES = [
  "technology",
  "data",
  "standards",
  "regulation",
  "organization-at-home",
  "organization-abroad",
  "protection",
] as const;
export type Theme = (typeof THEMES)[number];

/** `lead` answers for the whole, `supporting` for its own share. */
export const ASSIGNMENT_ROLES = ["lead", "supporting"] as const;
export type AssignmentRole = (typeof ASSIGNMENT_ROLES)[number];

/** An agency with its place in the hierarchy. */
export interface Agency {
  readonly id: AgencyId;
  readonly name: string;
  readonly parent: AgencyId | null;
  readonly basis: Basis;
}

/** A post; vacant when nobody holds it. */
export interface Seat {
  readonly id: SeatId;
  readonly agency: AgencyId;
  readonly title: string;
  readonly holder: PersonId | null;
}

/** An agency's share of a recommendation, with the seats to call. */
export interface Assignment {
  readonly agency: AgencyId;
  readonly role: AssignmentRole;
  readonly basis: Basis;
  readonly mainContact: SeatId | null;
  readonly alternateContact: SeatId | null;
}

/** A dated step on the way, or a date outside that matters, such as a conference. */
export interface Milestone {
  readonly id: MilestoneId;
  readonly title: string;
  /** First day when it is a period; its last day is the due date. */
  readonly startsOn: CalendarDate | null;
  readonly schedule: Schedule;
  readonly doneOn: CalendarDate | null;
  readonly note: string | null;
  readonly basis: Basis;
}

/** The recommendation as issued. What has happened to it is in its facts. */
export interface Recommendation {
  readonly id: RecommendationId;
  readonly key: RecommendationKey;
  readonly title: string;
  readonly statement: string;
  readonly theme: Theme;
  readonly instrument: string;
  readonly passages: readonly Passage[];
  readonly issued: KnownDate;
  readonly technologies: readonly TechnologyId[];
  readonly stages: readonly Stage[];
  readonly partners: readonly CountryCode[];
  readonly forums: readonly ForumId[];
  readonly buildsOn: readonly CollaborationId[];
  readonly externalActors: readonly string[];
}

/** Everything that is decided on: the recommendation, its shares, dates and the facts stated so far, oldest first. */
export interface RecommendationRecord {
  readonly recommendation: Recommendation;
  readonly assignments: readonly Assignment[];
  readonly schedule: Schedule;
  readonly milestones: readonly Milestone[];
  /** Recommendations that must be done first, in text order. */
  readonly dependsOn: readonly RecommendationKey[];
  readonly evidence: readonly FiledEvidence[];
  readonly facts: readonly StatusFact[];
}

/** Evidence that an agency filed on its own, beside the evidence that its facts carry. */
export interface FiledEvidence {
  readonly agency: AgencyId;
  readonly evidence: Evidence;
  readonly note: string | null;
  readonly filedAt: Instant;
  readonly by: Author;
}

/** Whose a recommendation is: the brief's, where it stands in a passage of it; else of whoever proposed it here. */
export function basisOf({ passages }: Pick<Recommendation, "passages">): Basis {
  return passages.length > 0 ? "brief" : "reported";
}

/** The lead's assignment; every record has exactly one. */
export function leadOf(assignments: readonly Assignment[]): Assignment {
  const lead = assignments.find(({ role }) => role === "lead");
  if (lead === undefined) throw new Error("a recommendation must have a lead agency");
  return lead;
}

/** Whether the agency has a share of the work. */
export function isAssigned(assignments: readonly Assignment[], agency: AgencyId): boolean {
  return assignments.some((assignment) => assignment.agency === agency);
}
