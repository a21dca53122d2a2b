import {
  type AgencyId,
  type Author,
  addDays,
  type CalendarDate,
  changeDueDate,
  close,
  completeMilestone,
  dispute,
  type Ending,
  givePosition,
  type Implementation,
  type Instant,
  isClaim,
  later,
  type Milestone,
  type Position,
  parsePersonId,
  type RecommendationRecord,
  type RecordChange,
  type RefusalBase,
  type Result,
  reportImplementation,
  resolve,
  type Statement,
  type StatusFact,
  type Verdict,
  verify,
} from "@entente/domain";
import { expectValue } from "../expect-value.ts";
import { evidenceIdFrom } from "../identity.ts";
import type { Random } from "./random.ts";
import { generatedNote } from "./wording.ts";

/** The day of an act and the moment at which it is recorded. */
export interface Stamp {
  readonly on: CalendarDate;
  readonly recordedAt: Instant;
}

/** Something that somebody does to a record on a day: the change that the domain makes of it. */
export type Act = (record: RecommendationRecord, stamp: Stamp) => RecordChange;

/** Stands for whoever acts in generated records; no official and no persona. */
export const REGISTER_GENERATOR = expectValue(parsePersonId("register-generator"));

export function positionAct(agency: AgencyId, to: Position, random: Random): Act {
  return (record, stamp) =>
    stated(givePosition(record, { ...statementOf(agency, stamp, generatedNote(random)), agency, to }));
}

export function resolutionAct(lead: AgencyId, random: Random): Act {
  return (record, stamp) =>
    stated(
      resolve(record, {
        ...statementOf(lead, stamp, generatedNote(random)),
        to: "resolved",
        agreedAction: "Generated agreed action: carry out the recommendation by its due date.",
        official: `Generated official at ${lead}`,
      }),
    );
}

/** A report on the agency's share, with evidence when it claims a result. */
export function reportAct(agency: AgencyId, to: Implementation, random: Random): Act {
  return (record, stamp) => {
    const statement = statementOf(agency, stamp, generatedNote(random));
    const evidence = isClaim(to) ? [citationOf(record, agency, stamp)] : [];
    const reported = expectValue(reportImplementation(record, { ...statement, agency, to, evidence }));
    return { kind: "facts-stated", facts: reported.facts };
  };
}

export function findingAct(verifier: AgencyId, to: Verdict, random: Random): Act {
  return (record, stamp) =>
    stated(verify(record, { ...statementOf(verifier, stamp, generatedNote(random)), to }));
}

export function disputeAct(agency: AgencyId, random: Random): Act {
  return (record, stamp) => stated(dispute(record, statementOf(agency, stamp, generatedNote(random))));
}

export function closureAct(
  verifier: AgencyId,
  to: Exclude<Ending, "closed-superseded">,
  random: Random,
): Act {
  return (record, stamp) =>
    stated(
      close(record, {
        ...statementOf(verifier, stamp, generatedNote(random)),
        to,
        approvedBy: `Generated official at ${verifier}`,
        successor: null,
      }),
    );
}

/** Moves the due date, if there is one, back by one to twelve months from the later of it and the day of the act. */
export function slipAct(random: Random): Act {
  return ({ schedule }, { on }) => {
    const due = addDays(later(schedule.currentDue ?? on, on), random.whole(30, 360));
    const moved = changeDueDate(schedule, due, generatedNote(random), on);
    return { kind: "due-date-changed", schedule: expectValue(moved) };
  };
}

export function milestoneAct(milestone: Milestone): Act {
  return (_record, { on }) => ({
    kind: "milestone-changed",
    milestone: expectValue(completeMilestone(milestone, on, on)),
  });
}

function statementOf(agency: AgencyId, { on, recordedAt }: Stamp, reason: string): Statement {
  const by: Author = { person: REGISTER_GENERATOR, seat: null, agency };
  return { on, recordedAt, by, reason, evidence: [], basis: "proposal" };
}

function citationOf({ recommendation }: RecommendationRecord, agency: AgencyId, { on }: Stamp) {
  const { key, id } = recommendation;
  return {
    id: evidenceIdFrom("generated", id, agency, on),
    kind: "citation",
    title: `Generated evidence of ${agency} for ${key}`,
    locator: `generated report ${key}, ${agency}, ${on}`,
    dated: on,
  } as const;
}

function stated<Fact extends StatusFact, E extends RefusalBase>(decided: Result<Fact, E>): RecordChange {
  return { kind: "facts-stated", facts: [expectValue(decided)] };
}
