import type {
  AgencyId,
  CollaborationId,
  CountryCode,
  ForumId,
  RecommendationId,
  RecommendationKey,
  SeatId,
  TechnologyId,
} from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import { type ReadinessBand, stagesOfBands } from "../technology/index.ts";
import type { CalendarDate } from "../time.ts";
import type { Assignment, AssignmentRole, RecommendationRecord } from "./record.ts";
import { changeDueDate, NOT_SCHEDULED, type ScheduleRefusal } from "./schedule.ts";

/** Keys of proposed coalitions begin with this, so that nobody takes them for the brief's. */
export const COALITION_KEY_PREFIX = "COALITION";

/** The country whose agencies hold the shares; the other members are partners. */
const HOME = "USA";

/** A coalition that somebody proposes, with who would answer for it. */
export interface ProposedCoalition {
  readonly id: RecommendationId;
  readonly title: string;
  readonly statement: string;
  readonly technology: TechnologyId;
  readonly bands: readonly ReadinessBand[];
  readonly members: readonly CountryCode[];
  /** The forum to dock onto; absent for a table of its own. */
  readonly forum: ForumId | null;
  readonly buildsOn: readonly CollaborationId[];
  readonly lead: AgencyId;
  readonly supporting: readonly AgencyId[];
  /** The lead's seat to call; absent while none is named. */
  readonly mainContact: SeatId | null;
  /** Absent when it is not scheduled. */
  readonly due: CalendarDate | null;
}

/** An agency is named twice among those who would hold a share. */
export interface AgencyRepeated {
  readonly code: "agency-repeated";
  readonly agency: AgencyId;
}
export type ProposedCoalitionRefusal = AgencyRepeated | ScheduleRefusal;

/**
 * The proposal as a recommendation to be tracked like any other: issued today, reported here, nothing stated yet. Its
 * partners are the members but for the United States, its steps those of its readiness bands.
 *
 * Fails with `agency-repeated` when an agency is named twice, and `due-date-in-past` when it would be due before today.
 */
export function proposedRecord(
  key: RecommendationKey,
  proposal: ProposedCoalition,
  today: CalendarDate,
): Result<RecommendationRecord, ProposedCoalitionRefusal> {
  const { id, title, statement, technology, bands, members, forum, buildsOn } = proposal;
  const agencies = [proposal.lead, ...proposal.supporting];
  const repeated = agencies.find((agency, index) => agencies.indexOf(agency) !== index);
  if (repeated !== undefined) return err({ code: "agency-repeated", agency: repeated });
  const schedule =
    proposal.due === null ? ok(NOT_SCHEDULED) : changeDueDate(NOT_SCHEDULED, proposal.due, "", today);
  if (!schedule.ok) return schedule;

  const assigned = (agency: AgencyId, role: AssignmentRole, mainContact: SeatId | null): Assignment => ({
    agency,
    role,
    basis: "reported",
    mainContact,
    alternateContact: null,
  });
  return ok({
    recommendation: {
      id,
      key,
      title,
      statement,
      theme: "organization-abroad",
      instrument: forum === null ? "coalition at a table of its own" : "coalition within an existing forum",
      passages: [],
      issued: { on: today, precision: "day" },
      technologies: [technology],
      stages: stagesOfBands(bands),
      partners: members.filter((member) => member !== HOME),
      forums: forum === null ? [] : [forum],
      buildsOn,
      externalActors: [],
    },
    assignments: [
      assigned(proposal.lead, "lead", proposal.mainContact),
      ...proposal.supporting.map((agency) => assigned(agency, "supporting", null)),
    ],
    schedule: schedule.value,
    milestones: [],
    dependsOn: [],
    evidence: [],
    facts: [],
  });
}
