import {
  addDays,
  afterChange,
  type CalendarDate,
  daysBetween,
  type Implementation,
  isClaim,
  isShareOpen,
  leadOf,
  parseInstant,
  type RecommendationRecord,
  type RecordChange,
  type Schedule,
} from "@entente/domain";
import { expectValue } from "../expect-value.ts";
import { stepsBetween } from "../implementation-steps.ts";
import {
  type Act,
  closureAct,
  disputeAct,
  findingAct,
  milestoneAct,
  positionAct,
  reportAct,
  resolutionAct,
  slipAct,
} from "./acts.ts";
import type { Random } from "./random.ts";
import type { Setting } from "./setting.ts";

/** How far a share has come in the end, in parts of 100, when its recommendation is due later or not scheduled. */
const PENDING_OUTCOMES = {
  "not-started": 18,
  planned: 12,
  "in-progress": 44,
  "partially-implemented": 12,
  implemented: 11,
  declined: 3,
} as const satisfies Record<Implementation, number>;

/** The same when the due date has passed by the setting's last day. */
const DUE_OUTCOMES = {
  "not-started": 5,
  planned: 3,
  "in-progress": 18,
  "partially-implemented": 12,
  implemented: 57,
  declined: 5,
} as const satisfies Record<Implementation, number>;

/** Part of the milestones that are met, of those that have come due. */
const MET_PART = 0.9;

const POSITION_OUTCOMES = { concur: 80, "partially-concur": 13, "non-concur": 7 } as const;
const FINDING_OUTCOMES = {
  addressed: 70,
  "partially-addressed": 17,
  "not-addressed": 8,
  "no-evidence": 5,
} as const;

/** Slowest and fastest pace: at 1 a record's acts would just fill the time until the last day. */
const PACE = { slowest: 0.9, fastest: 2 };

/**
 * What happens to a generated record, from its issue until the setting's last day: answers, an agreement, reports,
 * slips, milestones, a finding and an end, each decided by the domain. Acts that would come later are left out.
 */
export function courseOf(
  registered: RecommendationRecord,
  setting: Setting,
  random: Random,
): readonly RecordChange[] {
  const changes: RecordChange[] = [];
  let record = registered;
  let on: CalendarDate = registered.recommendation.issued.on;
  const acts = plannedActs(registered, setting, random);
  const pace = PACE.slowest + random.fraction() * (PACE.fastest - PACE.slowest);
  const pauseDays = daysBetween(on, setting.until) / (acts.length + 1) / pace;
  for (const act of acts) {
    on = addDays(on, random.whole(1, Math.max(1, Math.round(2 * pauseDays))));
    if (on > setting.until) break;
    const change = act(record, { on, recordedAt: expectValue(parseInstant(`${on}T00:00:00.000Z`)) });
    changes.push(change);
    record = afterChange(record, change);
  }
  return changes;
}

function plannedActs(record: RecommendationRecord, setting: Setting, random: Random): readonly Act[] {
  const { assignments, milestones, schedule } = record;
  const lead = leadOf(assignments).agency;
  const weights = isPast(schedule, setting) ? DUE_OUTCOMES : PENDING_OUTCOMES;
  const outcomes = assignments.map(({ agency }) => ({ agency, to: random.weighted(weights) }));

  const answers = assignments
    .filter(({ role }) => random.isTrue(role === "lead" ? 0.85 : 0.4))
    .map(({ agency }) => positionAct(agency, random.weighted(POSITION_OUTCOMES), random));
  const agreement = random.isTrue(0.7) ? [resolutionAct(lead, random)] : [];
  const work = interleaved(
    [
      ...outcomes.map(({ agency, to }) => reportActs(agency, to, random)),
      schedule.currentDue !== null && random.isTrue(0.25) ? [slipAct(random)] : [],
      milestones
        .filter((milestone) => isPast(milestone.schedule, setting) && random.isTrue(MET_PART))
        .map(milestoneAct),
    ],
    random,
  );
  return [...answers, ...agreement, ...work, ...endingActs(lead, outcomes, setting, random)];
}

function isPast({ currentDue }: Schedule, { until }: Setting): boolean {
  return currentDue !== null && currentDue <= until;
}

/** The reports on the way to the outcome, now and then with a progress note. */
function reportActs(
  agency: Parameters<typeof reportAct>[0],
  outcome: Implementation,
  random: Random,
): readonly Act[] {
  if (outcome === "not-started") return [];
  const values = [...stepsBetween("not-started", outcome), outcome];
  return values.flatMap((to) =>
    Array.from({ length: to === "in-progress" ? random.whole(1, 2) : 1 }, () =>
      reportAct(agency, to, random),
    ),
  );
}

function endingActs(
  lead: Parameters<typeof reportAct>[0],
  outcomes: readonly { readonly agency: typeof lead; readonly to: Implementation }[],
  { verifier }: Setting,
  random: Random,
): readonly Act[] {
  const claim = outcomes.find(({ agency }) => agency === lead)?.to ?? "not-started";
  if (claim === "declined" && random.isTrue(0.6))
    return [closureAct(verifier, "closed-not-implemented", random)];
  if (!isClaim(claim) || random.isTrue(0.4)) return [];

  const finding = random.weighted(FINDING_OUTCOMES);
  const found = findingAct(verifier, finding, random);
  if (finding !== "addressed") return random.isTrue(0.3) ? [found, disputeAct(lead, random)] : [found];
  const isDone = outcomes.every(({ to }) => !isShareOpen(to));
  return isDone && random.isTrue(0.8) ? [found, closureAct(verifier, "closed-implemented", random)] : [found];
}

/** The queues merged at random, each keeping its own order. */
function interleaved(queues: readonly (readonly Act[])[], random: Random): readonly Act[] {
  const left = queues.filter((queue) => queue.length > 0).map((queue) => [...queue]);
  const merged: Act[] = [];
  while (left.length > 0) {
    const queue = random.oneOf(left);
    merged.push(...queue.splice(0, 1));
    if (queue.length === 0) left.splice(left.indexOf(queue), 1);
  }
  return merged;
}
