import {
  type AgencyId,
  type Assignment,
  type AssignmentRole,
  addDays,
  type CalendarDate,
  changeDueDate,
  earlier,
  later,
  type Milestone,
  NOT_SCHEDULED,
  parseRecommendationKey,
  type RecommendationKey,
  type RecommendationRecord,
  type Schedule,
  STAGES,
  THEMES,
} from "@entente/domain";
import { contactOf } from "../contact.ts";
import { expectValue } from "../expect-value.ts";
import { milestoneIdFrom, recommendationIdFrom } from "../identity.ts";
import type { Random } from "./random.ts";
import { DUE_FROM, DUE_TO, dayBetween, ISSUED_FROM, ISSUED_TO, type Setting } from "./setting.ts";
import { INSTRUMENTS, wordingOf } from "./wording.ts";

const SUPPORTING_MAXIMUM = 4;
const MILESTONES_MAXIMUM = 3;
const PREREQUISITES_MAXIMUM = 3;
/** Prerequisites lie at most so many numbers back, so that chains grow long. */
const PREREQUISITE_REACH = 200;
const DEPENDENT_PART = 1 / 20;
const UNSCHEDULED_PART = 0.12;
/** Fewest days from issue to the due date. */
const WORK_DAYS_MINIMUM = 120;

/** Generated recommendation `number`, from 1, as first registered. */
export function generatedRecord(number: number, setting: Setting, random: Random): RecommendationRecord {
  const { reference, until } = setting;
  const key = keyOf(number);
  const technologies = random.several(reference.technologies, random.isTrue(0.3) ? 0 : random.whole(1, 2));
  const issuedOn = dayBetween(random, ISSUED_FROM, earlier(ISSUED_TO, until));
  const schedule = scheduleFrom(issuedOn, random);
  const lead = random.oneOfFirst(setting.agencies);
  const others = setting.agencies.filter((agency) => agency !== lead);
  const supporting = random.several(others, random.whole(0, SUPPORTING_MAXIMUM));
  return {
    recommendation: {
      id: recommendationIdFrom("generated", String(setting.seed), key),
      key,
      ...wordingOf(number, technologies, random),
      theme: random.oneOf(THEMES),
      instrument: random.oneOf(INSTRUMENTS),
      passages: [],
      issued: { on: issuedOn, precision: "day" },
      technologies: technologies.map(({ id }) => id),
      stages: random.several(STAGES, random.whole(0, 2)),
      partners: random
        .several(reference.countries, random.whole(0, 4))
        .map(({ code }) => code)
        .filter((code) => code !== "USA"),
      forums: random.several(reference.forums, random.whole(0, 2)).map(({ id }) => id),
      buildsOn: random.several(reference.collaborations, random.whole(0, 1)).map(({ id }) => id),
      externalActors: [],
    },
    assignments: [
      assignmentOf(lead, "lead", setting),
      ...supporting.map((agency) => assignmentOf(agency, "supporting", setting)),
    ],
    schedule,
    milestones: milestonesOf(key, issuedOn, schedule, random),
    dependsOn: prerequisitesOf(number, random),
    evidence: [],
    facts: [],
  };
}

function keyOf(number: number): RecommendationKey {
  return expectValue(parseRecommendationKey(`GEN-${number}`));
}

function scheduleFrom(issuedOn: CalendarDate, random: Random): Schedule {
  if (random.isTrue(UNSCHEDULED_PART)) return NOT_SCHEDULED;
  const earliest = later(DUE_FROM, addDays(issuedOn, WORK_DAYS_MINIMUM));
  const due = dayBetween(random, earliest, DUE_TO);
  return expectValue(changeDueDate(NOT_SCHEDULED, due, "", issuedOn));
}

function assignmentOf(agency: AgencyId, role: AssignmentRole, { reference }: Setting): Assignment {
  return {
    agency,
    role,
    basis: "proposal",
    mainContact: contactOf(reference.seats, agency, "main"),
    alternateContact: contactOf(reference.seats, agency, "alternate"),
  };
}

function milestonesOf(
  key: RecommendationKey,
  issuedOn: CalendarDate,
  { currentDue }: Schedule,
  random: Random,
): readonly Milestone[] {
  if (currentDue === null) return [];
  const days = Array.from({ length: random.whole(0, MILESTONES_MAXIMUM) }, () =>
    dayBetween(random, addDays(issuedOn, 1), currentDue),
  );
  return days.toSorted().map((due, index) => ({
    id: milestoneIdFrom("generated", key, String(index)),
    title: `Generated milestone ${index + 1} of ${key}`,
    startsOn: null,
    schedule: expectValue(changeDueDate(NOT_SCHEDULED, due, "", issuedOn)),
    doneOn: null,
    note: null,
    basis: "proposal",
  }));
}

/** Earlier numbers only, so that dependencies never lead back. */
function prerequisitesOf(number: number, random: Random): readonly RecommendationKey[] {
  if (number === 1 || !random.isTrue(DEPENDENT_PART)) return [];
  const numbers = Array.from({ length: random.whole(1, PREREQUISITES_MAXIMUM) }, () =>
    random.whole(Math.max(1, number - PREREQUISITE_REACH), number - 1),
  );
  return [...new Set(numbers.map(keyOf))].toSorted();
}
