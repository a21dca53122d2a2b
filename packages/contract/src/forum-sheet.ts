import {
  GROUP_GAPS,
  OUTLOOK_ABSENCES,
  SOUGHT_OUTCOMES,
  UNASSIGNED_REASONS,
  VOTE_ABSENCES,
  VOTE_STANCES,
  VOTE_STATES,
} from "@entente/domain";
import { z } from "zod";
import { sourceInput } from "./forum.ts";
import { decisionRule, tableSource } from "./forum-record.ts";
import { calendarDate, coordinationSheetId, countryCode, instant, tableId } from "./id.ts";
import { listOf } from "./list-of.ts";
import { author } from "./status.ts";
import { line, needed, paragraph } from "./text.ts";

const count = z.int().min(0);
const stance = z.enum(VOTE_STANCES);
const sought = z.enum(SOUGHT_OUTCOMES);

export const sheetRecord = z.object({
  table: tableId,
  title: z.string(),
  votesOn: calendarDate.nullable(),
  group: listOf(countryCode),
  items: listOf(z.object({ id: z.string(), title: z.string(), sought: sought.nullable() })),
  conversationsMaximum: z.number().nullable(),
  source: tableSource,
});
export const reportedVote = z.object({
  country: countryCode,
  item: z.string(),
  stance,
  on: calendarDate,
  source: z.string(),
});
const countryVote = z.object({
  country: countryCode,
  state: z.enum(VOTE_STATES),
  stance: stance.nullable(),
  reports: listOf(reportedVote),
});
const contact = z.object({
  first: countryCode,
  second: countryCode,
  tables: listOf(z.string()),
  meetings: listOf(z.string()),
  strength: count,
});
/** One proposal: where everybody stands, what is missing, and who speaks to whom. */
export const coordinationRow = z.object({
  item: z.string(),
  title: z.string(),
  sought: sought.nullable(),
  group: listOf(countryVote),
  isGroupAgreed: z.boolean(),
  gaps: listOf(z.object({ country: countryCode, gap: z.enum(GROUP_GAPS) })),
  others: listOf(countryVote),
  withoutVote: listOf(
    z.object({
      country: countryCode,
      reason: z.enum(VOTE_ABSENCES),
      isOfGroup: z.boolean(),
      reports: listOf(reportedVote),
    }),
  ),
  tally: z.object({ for: count, against: count, abstain: count, undecided: count, notKnown: count }),
  outlook: z.union([
    z.object({ toWin: count, toTurn: count, reason: z.null() }),
    z.object({ toWin: z.null(), toTurn: z.null(), reason: z.enum(OUTLOOK_ABSENCES) }),
  ]),
  talks: z
    .object({
      conversations: listOf(
        z.object({
          with: countryCode,
          by: countryCode,
          contact,
          stronger: listOf(z.object({ country: countryCode, strength: count })),
        }),
      ),
      unassigned: listOf(z.object({ country: countryCode, reason: z.enum(UNASSIGNED_REASONS) })),
      maximum: z.number(),
    })
    .nullable(),
});

export const sheetsOutput = z.object({
  sheets: listOf(
    z.object({
      id: coordinationSheetId,
      table: tableId,
      tableName: z.string(),
      title: z.string(),
      votesOn: calendarDate.nullable(),
      items: count,
    }),
  ),
});
export const sheetInput = z.strictObject({ sheet: coordinationSheetId });
export const sheetOutput = z.object({
  id: coordinationSheetId,
  tableName: z.string(),
  sequence: count,
  record: sheetRecord,
  at: instant,
  by: author,
  personName: z.string(),
  rule: decisionRule.nullable(),
  voters: count,
  /** Sequence of the last report. */
  reports: count,
  rows: listOf(coordinationRow),
});

const sheetFields = {
  title: line(300),
  /** The day of the votes; none while it is not set. */
  votesOn: calendarDate.nullable().default(null),
  group: z.array(countryCode).max(250),
  items: z
    .array(
      z.strictObject({
        /** Of an item that stands already; a new one gets its own. */
        id: line(64).nullable().default(null),
        title: needed(line(300), "say what is voted on"),
        sought: sought.nullable().default(null),
      }),
    )
    .max(100),
  /** Most conversations that each of the group may have for one item; shared out evenly when left out. */
  conversationsMaximum: z.number().nullable().default(null),
  source: sourceInput,
  reason: needed(paragraph(2000), "give the reason in a sentence"),
};
export const draftSheetInput = z.strictObject({ table: tableId, ...sheetFields });
export const reviseSheetInput = z.strictObject({
  sheet: coordinationSheetId,
  /** Last version that the person saw. */
  seen: z.int().min(1).max(2_147_483_647),
  ...sheetFields,
});
export const sheetAccepted = z.object({ sheet: coordinationSheetId, sequence: z.int().min(1) });

export const reportVoteInput = z.strictObject({
  sheet: coordinationSheetId,
  /** Last report that the person saw; 0 when there was none. */
  seen: z.int().min(0).max(2_147_483_647),
  country: countryCode,
  item: line(64),
  stance,
  /** Today when left out. */
  on: calendarDate.nullable().default(null),
  source: line(500),
  reason: needed(paragraph(2000), "give the reason in a sentence"),
});
