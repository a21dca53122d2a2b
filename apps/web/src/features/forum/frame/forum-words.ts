import type { AgendaAim, DecisionRule, MembershipConfidence, MembershipStatus } from "@entente/domain";
import { dateOf } from "@entente/domain";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import type { MeetingLine } from "./outputs.ts";

export const DECISION_RULE_WORDS: Readonly<Record<DecisionRule, string>> = {
  consensus: "Consensus: nobody objects",
  unanimity: "Unanimity: everybody says yes",
  majority: "Majority of the votes cast",
  "two-thirds": "Two thirds of the votes cast",
  advisory: "Advisory: it decides nothing",
};

export const MEMBERSHIP_STATUS_WORDS: Readonly<Record<MembershipStatus, string>> = {
  member: "member",
  associate: "associate",
  observer: "observer",
  applicant: "applicant",
  suspended: "suspended",
};

export const CONFIDENCE_WORDS: Readonly<Record<MembershipConfidence, string>> = {
  high: "as published",
  medium: "to be checked with the publisher",
  low: "known in less detail",
};

export const AIM_WORDS: Readonly<Record<AgendaAim, string>> = {
  inform: "Inform",
  discuss: "Discuss",
  decide: "Decide",
};

export const STAGE_WORDS: Readonly<Record<MeetingLine["stage"], string>> = {
  ahead: "Ahead",
  today: "Today",
  "readout-owed": "Over, no readout on record",
  reported: "Over, with its readout",
};

/** When a meeting is or was: its days where no more is known, its hours in UTC otherwise. */
export function meetingTime({
  startsAt,
  endsAt,
  isWholeDays,
}: Pick<MeetingLine, "startsAt" | "endsAt" | "isWholeDays">): string {
  const [first, last] = [dateOf(startsAt), dateOf(endsAt)];
  if (isWholeDays) return first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`;
  if (first === last) return `${formatDate(first)}, ${startsAt.slice(11, 16)} to ${endsAt.slice(11, 16)} UTC`;
  return `${formatInstant(startsAt)} to ${formatInstant(endsAt)}`;
}
