import {
  AGENDA_AIMS,
  DECISION_RULES,
  MEETING_STAGES,
  MEMBERSHIP_CONFIDENCES,
  MEMBERSHIP_STATUSES,
  ROUGH_PRECISIONS,
} from "@entente/domain";
import { z } from "zod";
import {
  agencyId,
  calendarDate,
  collaborationId,
  commitmentKey,
  countryCode,
  forumId,
  instant,
  technologyId,
  workingGroupId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { readinessBand } from "./priority-result.ts";
import { basis } from "./status.ts";

export const decisionRule = z.enum(DECISION_RULES);
export const membershipStatus = z.enum(MEMBERSHIP_STATUSES);

/** A date as exactly as it is known: `on` is any day of the month or year that is meant. */
export const roughDate = z.object({ on: calendarDate, precision: z.enum(ROUGH_PRECISIONS) });

/** What says that a country belongs to a table, or how a table or a meeting is set up. */
export const tableSource = z.object({
  title: z.string(),
  locator: z.string().nullable(),
  dated: calendarDate,
  basis,
  confidence: z.enum(MEMBERSHIP_CONFIDENCES),
});

export const membership = z.object({
  country: countryCode,
  status: membershipStatus,
  joined: roughDate.nullable(),
  left: roughDate.nullable(),
  source: tableSource,
});

/** One entry in the history of who belongs to a table. */
export const rollEntry = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("joined"), membership }),
  z.object({ kind: z.literal("left"), country: countryCode, left: roughDate, source: tableSource }),
  z.object({ kind: z.literal("withdrawn"), entry: z.int() }),
]);

const table = { forum: forumId, workingGroup: workingGroupId.nullable() };

export const tablePurpose = z.object({
  statement: z.string(),
  technologies: listOf(technologyId).nullable(),
  bands: listOf(readinessBand).nullable(),
  issues: listOf(z.string()).nullable(),
});
export const coChair = z.object({
  country: countryCode,
  office: z.string(),
  since: roughDate.nullable(),
  until: roughDate.nullable(),
});
export const tableSetup = z.object({
  ...table,
  name: z.string(),
  purpose: tablePurpose,
  decisionRule: decisionRule.nullable(),
  coChairs: listOf(coChair),
  began: roughDate.nullable(),
  ended: roughDate.nullable(),
  isRollComplete: z.boolean(),
  membersNote: z.string().nullable(),
  source: tableSource,
  founding: z
    .object({
      duplicates: listOf(collaborationId),
      adjacent: listOf(collaborationId),
      duplicateReason: z.string().nullable(),
    })
    .nullable(),
});

/** A country, or one of its agencies. */
export const party = z.object({ country: countryCode, agency: agencyId.nullable() });
export const readAheadPaper = z.object({
  title: z.string(),
  locator: z.string(),
  sentOn: calendarDate.nullable(),
});
export const agendaItem = z.object({
  title: z.string(),
  owner: party,
  aim: z.enum(AGENDA_AIMS),
  minutes: z.number().nullable(),
  readAhead: listOf(readAheadPaper),
});
export const meeting = z.object({
  ...table,
  title: z.string(),
  startsAt: instant,
  endsAt: instant,
  place: z.string().nullable(),
  agenda: listOf(agendaItem),
  participants: listOf(party.extend({ name: z.string() })),
  readAheadDue: calendarDate.nullable(),
  readout: z
    .object({ text: z.string(), issuedOn: calendarDate, commitments: listOf(commitmentKey) })
    .nullable(),
});
export const meetingRecord = z.object({ meeting, isCancelled: z.boolean(), source: tableSource });

const numberedItem = z.object({ item: z.int(), title: z.string() });
const countries = listOf(countryCode);
/** What must still be looked after before a meeting. */
export const meetingBrief = z.object({
  stage: z.enum(MEETING_STAGES),
  unrepresented: countries,
  guests: countries,
  sittingNotKnown: countries,
  ownerAbsent: listOf(numberedItem),
  decisionsWithoutPaper: listOf(numberedItem),
  papersNotSent: listOf(numberedItem.extend({ paper: z.string() })),
  isReadAheadLate: z.boolean(),
  plannedMinutes: z.number(),
  untimedItems: z.int(),
  availableMinutes: z.number(),
});

/** Everybody around a table on a day. */
export const tableOn = z.object({
  members: countries,
  possibleMembers: countries,
  others: listOf(z.object({ country: countryCode, status: membershipStatus })),
  isComplete: z.boolean(),
});
