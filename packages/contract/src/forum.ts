import {
  AGENDA_AIMS,
  DECISION_RULES,
  MEMBERSHIP_CONFIDENCES,
  MEMBERSHIP_STATUSES,
  ROUGH_PRECISIONS,
} from "@entente/domain";
import { z } from "zod";
import { meetingBrief, meetingRecord, rollEntry, tableOn, tableSetup } from "./forum-record.ts";
import {
  agencyId,
  calendarDate,
  commitmentKey,
  countryCode,
  instant,
  meetingId,
  tableId,
  technologyId,
} from "./id.ts";
import { listOf } from "./list-of.ts";
import { listRow } from "./listing.ts";
import { readinessBand } from "./priority-result.ts";
import { forum } from "./reference.ts";
import { author, basis } from "./status.ts";
import { line, needed, paragraph, title } from "./text.ts";

const authorship = { at: instant, by: author, personName: z.string() };
/** Last entry of a history that the person saw; 0 when there was none. */
const seen = z.int().min(0).max(2_147_483_647);
const sequence = z.int().min(1);
const count = z.int().min(0);
const reason = needed(paragraph(2000), "give the reason in a sentence");
/** Most countries that a question or a table of one's own may name. */
export const TABLE_COUNTRIES_MAXIMUM = 250;

const stored = <Content extends z.ZodType>(content: Content) =>
  z.object({ ...authorship, sequence, content, reason: z.string() });

export const storedSetup = stored(tableSetup).extend({ subject: tableId });
export const storedRollEntry = stored(rollEntry).extend({ subject: tableId });
export const storedMeeting = stored(meetingRecord).extend({ subject: meetingId });

/** A meeting on a line of a list. */
export const meetingLine = z.object({
  id: meetingId,
  table: tableId,
  tableName: z.string(),
  title: z.string(),
  startsAt: instant,
  endsAt: instant,
  isWholeDays: z.boolean(),
  place: z.string().nullable(),
  isCancelled: z.boolean(),
  basis,
  stage: meetingBrief.shape.stage,
  items: count,
  countries: listOf(countryCode),
});

/** A table on a line of the list. */
export const tableLine = z.object({
  id: tableId,
  name: z.string(),
  kind: forum.shape.kind,
  purpose: tableSetup.shape.purpose,
  decisionRule: tableSetup.shape.decisionRule,
  isLive: z.boolean(),
  /** Absent where the members are not listed. */
  members: listOf(countryCode).nullable(),
  membersNote: z.string().nullable(),
  next: meetingLine.nullable(),
  last: meetingLine.nullable(),
  held: count,
  /** Recommendations that name the forum; of a working group those of its forum, absent. */
  recommendations: count.nullable(),
});

export const forumListInput = z.strictObject({
  /** Today when left out. */
  on: calendarDate.nullable().default(null),
});
export const forumListOutput = z.object({ on: calendarDate, tables: listOf(tableLine) });

export const forumInput = z.strictObject({ table: tableId, on: forumListInput.shape.on });

/** An agenda item that nothing was reported of: its meeting is ahead, or over without a readout. */
export const openItem = z.object({
  meeting: meetingLine,
  item: z.int(),
  title: z.string(),
  owner: z.object({ country: countryCode, agency: agencyId.nullable() }),
  aim: z.enum(AGENDA_AIMS),
});

/** What the secretary of a table prints before a meeting. */
export const forumOutput = z.object({
  on: calendarDate,
  id: tableId,
  kind: forum.shape.kind,
  setup: storedSetup,
  parent: z.object({ id: tableId, name: z.string() }).nullable(),
  groups: listOf(tableLine),
  isLive: z.boolean(),
  /** Absent where nobody was ever listed. */
  seats: tableOn.nullable(),
  /** Whether the roll is that of the forum, because the working group has none of its own. */
  isForumRoll: z.boolean(),
  roll: listOf(storedRollEntry),
  /** The entries of the roll that stand. */
  standing: listOf(sequence),
  coChairs: tableSetup.shape.coChairs,
  next: z.object({ id: meetingId, version: storedMeeting, brief: meetingBrief }).nullable(),
  meetings: listOf(meetingLine),
  openItems: listOf(openItem),
  /** Those that name the forum, the worst health first, at most a page of them. */
  recommendations: listOf(listRow),
  recommendationTotal: count,
});

export const tableHistoryInput = z.strictObject({ table: tableId });
export const tableHistoryOutput = z.object({
  setups: listOf(storedSetup),
  roll: listOf(storedRollEntry),
});

/** Who sat at a table on a day, and what says so. */
export const membersInput = z.strictObject({ ...forumInput.shape });
export const membersOutput = z.object({
  on: calendarDate,
  table: tableId,
  isForumRoll: z.boolean(),
  seats: tableOn.nullable(),
});

/** Tables against countries, and where each two countries meet. */
export const forumMapInput = z.strictObject({
  /** The countries that are compared in alignment when left out. */
  countries: z.array(countryCode).min(2, "name at least two countries").max(60).nullable().default(null),
  /** Meetings that began on this day or later; all when left out. */
  since: calendarDate.nullable().default(null),
  on: forumListInput.shape.on,
});
export const forumMapOutput = z.object({
  on: calendarDate,
  since: calendarDate.nullable(),
  countries: listOf(countryCode),
  rows: listOf(
    z.object({
      table: tableId,
      name: z.string(),
      /** Meetings held of which it is known who took part, and others. */
      held: count,
      withoutParticipants: count,
      countries: listOf(z.object({ country: countryCode, sits: z.boolean().nullable(), attended: count })),
    }),
  ),
  pairs: listOf(
    z.object({
      first: countryCode,
      second: countryCode,
      tables: listOf(z.string()),
      meetings: listOf(z.string()),
      strength: count,
    }),
  ),
  membersUnknown: listOf(z.string()),
});

const roughInput = z.strictObject({ on: calendarDate, precision: z.enum(ROUGH_PRECISIONS).default("day") });
export const sourceInput = z.strictObject({
  title,
  locator: line(500).nullable().default(null),
  /** Today when left out. */
  dated: calendarDate.nullable().default(null),
  confidence: z.enum(MEMBERSHIP_CONFIDENCES).default("medium"),
});

export const recordMembershipInput = z.strictObject({
  table: tableId,
  seen,
  country: countryCode,
  status: z.enum(MEMBERSHIP_STATUSES).default("member"),
  joined: roughInput.nullable().default(null),
  left: roughInput.nullable().default(null),
  source: sourceInput,
  reason,
});
export const endMembershipInput = z.strictObject({
  table: tableId,
  seen,
  country: countryCode,
  left: roughInput,
  source: sourceInput,
  reason,
});
export const withdrawRollEntryInput = z.strictObject({ table: tableId, seen, entry: sequence, reason });

const offices = z.array(
  z.strictObject({
    country: countryCode,
    office: line(300),
    since: roughInput.nullable().default(null),
    until: roughInput.nullable().default(null),
  }),
);
export const charterFields = {
  name: line(300),
  statement: paragraph(2000),
  /** Absent when nobody has stated it; an empty list says that it is about none in particular. */
  technologies: z.array(technologyId).max(20).nullable().default(null),
  bands: z.array(readinessBand).max(3).nullable().default(null),
  issues: z.array(line(64)).max(100).nullable().default(null),
  decisionRule: z.enum(DECISION_RULES).nullable().default(null),
  coChairs: offices.max(20).default([]),
  began: roughInput.nullable().default(null),
  ended: roughInput.nullable().default(null),
  isRollComplete: z.boolean().default(false),
  membersNote: line(500).nullable().default(null),
  source: sourceInput,
};
export const reviseCharterInput = z.strictObject({ table: tableId, seen, ...charterFields, reason });

const ownerInput = z.strictObject({ country: countryCode, agency: agencyId.nullable().default(null) });
const meetingFields = {
  title: line(300),
  startsAt: instant,
  endsAt: instant,
  place: line(300).nullable().default(null),
  agenda: z
    .array(
      z.strictObject({
        title: line(300),
        owner: ownerInput.nullable().default(null),
        aim: z.enum(AGENDA_AIMS).default("discuss"),
        minutes: z.number().nullable().default(null),
        readAhead: z
          .array(
            z.strictObject({
              title: line(300),
              locator: line(500),
              sentOn: calendarDate.nullable().default(null),
            }),
          )
          .max(20)
          .default([]),
      }),
    )
    .max(60)
    .default([]),
  participants: z
    .array(ownerInput.extend({ name: line(200) }))
    .max(500)
    .default([]),
  readAheadDue: calendarDate.nullable().default(null),
  readout: z
    .strictObject({
      text: paragraph(10_000),
      issuedOn: calendarDate,
      commitments: z.array(commitmentKey).max(200).default([]),
    })
    .nullable()
    .default(null),
};
export const planMeetingInput = z.strictObject({
  table: tableId,
  ...meetingFields,
  source: sourceInput,
  reason,
});
export const changeMeetingInput = z.strictObject({
  meeting: meetingId,
  seen: seen.min(1),
  ...meetingFields,
  reason,
});
export const cancelMeetingInput = z.strictObject({ meeting: meetingId, seen: seen.min(1), reason });
export const meetingAccepted = z.object({ meeting: meetingId, sequence });

/** Most meetings that the list shows; the total stands beside them. */
export const MEETINGS_LIMIT = 200;
export const meetingsInput = z.strictObject({
  table: tableId.nullable().default(null),
  /** Ahead first; held newest first. */
  when: z.enum(["ahead", "past", "all"]).default("all"),
  limit: z.int().min(1).max(MEETINGS_LIMIT).default(50),
});
export const meetingsOutput = z.object({ meetings: listOf(meetingLine), total: count });

export const meetingInput = z.strictObject({ meeting: meetingId });
export const meetingOutput = z.object({
  id: meetingId,
  table: tableId,
  tableName: z.string(),
  isWholeDays: z.boolean(),
  brief: meetingBrief,
  seats: tableOn.nullable(),
  /** Every version, the last one first. */
  versions: listOf(storedMeeting),
});
