import {
  type Assignment,
  type AssignmentRole,
  type Milestone,
  NOT_SCHEDULED,
  type RecommendationRecord,
  type Schedule,
} from "@entente/domain";
import { contactOf } from "../contact.ts";
import { milestoneIdFrom, recommendationIdFrom } from "../identity.ts";
import type { PortfolioRows } from "./portfolio-rows.ts";
import type { MilestoneRow, RecommendationRow } from "./rows.ts";

/** The recommendation as registered: without facts, and not scheduled, because the brief sets no due dates. */
export function registeredRecord(row: RecommendationRow, rows: PortfolioRows): RecommendationRecord {
  const { source } = rows;
  const { key, title, statement, theme, instrument, technologies, stages } = row;
  const { partners, forums, buildsOn, externalActors } = row;
  return {
    recommendation: {
      id: recommendationIdFrom(source.id, key),
      key,
      title,
      statement,
      theme,
      instrument,
      passages: row.passages.map((passage) => ({ source: source.id, ...passage })),
      issued: source.issued,
      technologies,
      stages,
      partners,
      forums,
      buildsOn,
      externalActors,
    },
    assignments: assignmentsOf(row, rows.seats),
    schedule: NOT_SCHEDULED,
    milestones: rows.milestones.filter((milestone) => milestone.key === key).map(milestoneOf),
    dependsOn: row.dependsOn,
    evidence: [],
    facts: [],
  };
}

function assignmentsOf(row: RecommendationRow, seats: PortfolioRows["seats"]): readonly Assignment[] {
  const assigned = (agency: RecommendationRow["lead"], role: AssignmentRole): Assignment => ({
    agency,
    role,
    basis: row.assignmentBasis,
    mainContact: contactOf(seats, agency, "main"),
    alternateContact: contactOf(seats, agency, "alternate"),
  });
  return [assigned(row.lead, "lead"), ...row.supporting.map((agency) => assigned(agency, "supporting"))];
}

function milestoneOf({ ref, key, title, startsOn, due, doneOn, note, basis }: MilestoneRow): Milestone {
  const schedule: Schedule = { originalDue: due, currentDue: due, slips: [] };
  return { id: milestoneIdFrom(key, ref), title, startsOn, schedule, doneOn, note, basis };
}
