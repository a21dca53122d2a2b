import type { StoredSheet } from "@entente/db";
import {
  type CoordinationSheetId,
  contactsAmong,
  formerMembersAt,
  heldMeetingOf,
  liveTablesOn,
  membersOn,
  type SheetAround,
  type SheetRecord,
  type StandingTable,
  votingDay,
  wasHeld,
} from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { refusalError } from "../refusal.ts";
import { storedTables, tableAmong } from "./stored-tables.ts";

/** The sheet as it stands; refused when there is none. */
export async function storedSheetOf(ctx: SignedInContext, id: CoordinationSheetId): Promise<StoredSheet> {
  const stored = await ctx.repositories.forum.sheets.find(id);
  if (stored === null) throw refusalError({ code: "not-found", kind: "coordination sheet", value: id });
  return stored;
}

/** Who has a vote on the voting day, and who had one before. */
function votersOn(
  ctx: SignedInContext,
  tables: readonly StandingTable[],
  record: Pick<SheetRecord, "table" | "votesOn">,
): Pick<SheetAround, "voters" | "former"> {
  const day = votingDay(record, ctx.today);
  return {
    voters: membersOn(tables, record.table, day),
    former: formerMembersAt(tables, record.table, day),
  };
}

/** Who has a vote and how the body decides: all that a sheet is checked against before anybody is spoken to. */
export async function votersAround(
  ctx: SignedInContext,
  record: Pick<SheetRecord, "table" | "votesOn">,
): Promise<Omit<SheetAround, "reports">> {
  const tables = await storedTables(ctx);
  const { setup } = tableAmong(tables, record.table);
  return { rule: setup.decisionRule, ...votersOn(ctx, tables, record), contacts: { pairs: [] } };
}

/** Who has a vote, what was reported, and where they meet; at the body itself all meet all, so that says nothing. */
export async function sheetAround(
  ctx: SignedInContext,
  { subject, content }: StoredSheet,
): Promise<{ readonly tableName: string; readonly around: SheetAround; readonly reports: number }> {
  const { forum, reference } = ctx.repositories;
  const [tables, votes, meetings, collaborations] = await Promise.all([
    storedTables(ctx),
    forum.votes.entries(subject),
    forum.meetings.present(),
    reference.collaborations(),
  ]);
  const { setup } = tableAmong(tables, content.table);
  const { voters, former } = votersOn(ctx, tables, content);
  const elsewhere = liveTablesOn(tables, collaborations, ctx.today).filter(({ id }) => id !== content.table);
  const held = meetings
    .filter((meeting) => wasHeld(meeting.content, ctx.now()))
    .map((meeting) => heldMeetingOf(meeting.subject, meeting.content))
    .filter(({ table }) => table !== content.table);
  return {
    tableName: setup.name,
    around: {
      rule: setup.decisionRule,
      voters,
      former,
      reports: votes.map((vote) => vote.content),
      contacts: contactsAmong(voters ?? [], elsewhere, held),
    },
    reports: votes.length,
  };
}
