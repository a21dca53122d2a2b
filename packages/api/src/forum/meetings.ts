import { meetingsInput, meetingsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { meetingLine, meetingsAhead, meetingsPast } from "./meeting-line.ts";
import { storedTables } from "./stored-tables.ts";

/** Meetings that stand: those ahead, the next first, then those that are over, the last first. */
export const meetings = procedureFor("read-internal")
  .input(meetingsInput)
  .output(meetingsOutput)
  .query(async ({ ctx, input: { table, when, limit } }) => {
    const [tables, stored] = await Promise.all([
      storedTables(ctx),
      ctx.repositories.forum.meetings.present(),
    ]);
    const lines = stored.map((meeting) => meetingLine(meeting, tables, ctx.today));
    const found = [
      ...(when === "past" ? [] : meetingsAhead(lines, table)),
      ...(when === "ahead" ? [] : meetingsPast(lines, table)),
    ];
    return { meetings: found.slice(0, limit), total: found.length };
  });
