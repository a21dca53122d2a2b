import {
  type AgencyId,
  type Author,
  addDays,
  type CalendarDate,
  changeDueDate,
  close,
  completeMilestone,
  dateOf,
  dispute,
  type EvidenceId,
  givePosition,
  type Instant,
  implementationOf,
  type MilestoneId,
  NOT_SCHEDULED,
  nextImplementations,
  nextPositions,
  nextVerdicts,
  positionOf,
  presentStatus,
  type RecommendationKey,
  type RecommendationRecord,
  type RecordChange,
  reopen,
  reportImplementation,
  resolve,
  type Statement,
  verify,
} from "@entente/domain";
import { v7 } from "uuid";
import { pick } from "./random.ts";
import { agencyOf, mainSeatOf, officerOf } from "./reference.ts";

/** A change that the domain accepts of this record now, drawn at random; `null` when the draw was refused. */
export function randomChange(
  record: RecommendationRecord,
  others: readonly RecommendationKey[],
  now: Instant,
  random: () => number,
): RecordChange | null {
  return pick(random, KINDS)(record, others, now, random);
}

type Draw = (
  record: RecommendationRecord,
  others: readonly RecommendationKey[],
  now: Instant,
  random: () => number,
) => RecordChange | null;

const REASONS = ["because of the ministry", "funds were moved", "the hearing was late", ""] as const;

const report: Draw = (record, _others, now, random) => {
  const share = pick(random, record.assignments);
  const from = implementationOf(presentStatus(record.facts), share.agency);
  const to = random() < 0.15 ? from : pick(random, nextImplementations(from));
  const decided = reportImplementation(record, {
    ...statement(share.agency, now, random),
    agency: share.agency,
    to,
  });
  return decided.ok ? { kind: "facts-stated", facts: decided.value.facts } : null;
};

const position: Draw = (record, _others, now, random) => {
  const { agency } = pick(random, record.assignments);
  const to = pick(random, nextPositions(positionOf(presentStatus(record.facts), agency)));
  const decided = givePosition(record, { ...statement(agency, now, random), agency, to });
  return decided.ok ? { kind: "facts-stated", facts: [decided.value] } : null;
};

const resolution: Draw = (record, _others, now, random) => {
  const lead = record.assignments[0]?.agency ?? agencyOf("NIST");
  const agreement = {
    to: "resolved",
    agreedAction: "Draft the memorandum",
    official: "The Director",
  } as const;
  const decided = resolve(record, { ...statement(lead, now, random), ...agreement });
  return decided.ok ? { kind: "facts-stated", facts: [decided.value] } : null;
};

const judgement: Draw = (record, _others, now, random) => {
  const verdicts = nextVerdicts(presentStatus(record.facts).verification.value);
  if (verdicts.length === 0) return null;
  const decided = verify(record, { ...statement(agencyOf("GAO"), now, random), to: pick(random, verdicts) });
  return decided.ok ? { kind: "facts-stated", facts: [decided.value] } : null;
};

const objection: Draw = (record, _others, now, random) => {
  const decided = dispute(record, statement(pick(random, record.assignments).agency, now, random));
  return decided.ok ? { kind: "facts-stated", facts: [decided.value] } : null;
};

const ending: Draw = (record, _others, now, random) => {
  const said = statement(agencyOf("GAO"), now, random);
  const to = random() < 0.5 ? "closed-implemented" : "closed-not-implemented";
  const decided =
    presentStatus(record.facts).closure.value === "open"
      ? close(record, { ...said, to, approvedBy: "The Inspector", successor: null })
      : reopen(record, said);
  return decided.ok ? { kind: "facts-stated", facts: [decided.value] } : null;
};

const filing: Draw = (record, _others, now, random) => {
  const { agency } = pick(random, record.assignments);
  const [evidence] = evidenceAt(now);
  if (evidence === undefined) return null;
  const filed = { agency, evidence, note: "for the file", filedAt: now, by: authorAt(agency) };
  return { kind: "evidence-filed", filed };
};

const dueDate: Draw = (record, _others, now, random) => {
  const decided = changeDueDate(record.schedule, soon(now, random), pick(random, REASONS), dateOf(now));
  return decided.ok ? { kind: "due-date-changed", schedule: decided.value } : null;
};

const newMilestone: Draw = (_record, _others, now, random) => {
  const decided = changeDueDate(NOT_SCHEDULED, soon(now, random), "", dateOf(now));
  if (!decided.ok) return null;
  const milestone = {
    id: v7() as MilestoneId,
    title: "A step more",
    startsOn: null,
    schedule: decided.value,
    doneOn: null,
    note: null,
    basis: "reported",
  } as const;
  return { kind: "milestone-added", milestone };
};

const doneMilestone: Draw = (record, _others, now, random) => {
  if (record.milestones.length === 0) return null;
  const decided = completeMilestone(pick(random, record.milestones), dateOf(now), dateOf(now));
  return decided.ok ? { kind: "milestone-changed", milestone: decided.value } : null;
};

const contact: Draw = (record, _others, _now, random) => {
  const { agency } = pick(random, record.assignments);
  return {
    kind: "contact-changed",
    agency,
    mainContact: random() < 0.5 ? null : mainSeatOf(agency),
    alternateContact: random() < 0.5 ? null : mainSeatOf(agency),
  };
};

/** Only records earlier in the list become prerequisites, so that no cycle can arise. */
const dependency: Draw = (record, others, _now, random) => {
  const earlier = others.slice(0, Math.max(0, others.indexOf(record.recommendation.key)));
  if (earlier.length === 0) return null;
  const prerequisite = pick(random, earlier);
  const isThere = record.dependsOn.includes(prerequisite);
  return {
    kind: isThere ? "dependency-removed" : "dependency-added",
    prerequisite,
    reason: "found on review",
  };
};

const independence: Draw = (record, _others, _now, random) => {
  if (record.dependsOn.length === 0) return null;
  return { kind: "dependency-removed", prerequisite: pick(random, record.dependsOn), reason: "no longer so" };
};

const KINDS: readonly Draw[] = [
  report,
  report,
  report,
  position,
  resolution,
  judgement,
  objection,
  ending,
  filing,
  dueDate,
  newMilestone,
  doneMilestone,
  contact,
  dependency,
  independence,
];

function statement(agency: AgencyId, now: Instant, random: () => number): Statement {
  return {
    on: dateOf(now),
    recordedAt: now,
    by: authorAt(agency),
    reason: pick(random, REASONS),
    evidence: random() < 0.7 ? evidenceAt(now) : [],
    basis: "reported",
  };
}

function evidenceAt(now: Instant): Statement["evidence"] {
  const dated = dateOf(now);
  return [{ id: v7() as EvidenceId, kind: "citation", title: "A notice", locator: "p. 1", dated }];
}

function authorAt(agency: AgencyId): Author {
  return { person: officerOf(agency), seat: mainSeatOf(agency), agency };
}

function soon(now: Instant, random: () => number): CalendarDate {
  return addDays(dateOf(now), Math.floor(random() * 300));
}
