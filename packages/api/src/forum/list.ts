import { forumListInput, forumListOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { meetingLine } from "./meeting-line.ts";
import { storedTables } from "./stored-tables.ts";
import { tableLine } from "./table-line.ts";

/** Every forum and working group: what it is for, who sits there on that day, and when it meets. */
export const list = procedureFor("read-internal")
  .input(forumListInput)
  .output(forumListOutput)
  .query(async ({ ctx, input }) => {
    const { forum, reference } = ctx.repositories;
    const [tables, meetings, forums, figures] = await Promise.all([
      storedTables(ctx),
      forum.meetings.present(),
      reference.forums(),
      ctx.repositories.figures(),
    ]);
    const on = input.on ?? ctx.today;
    const lines = meetings.map((meeting) => meetingLine(meeting, tables, on));
    const around = { tables, forums, lines, on, named: figures.counts.forum };
    return { on, tables: tables.map((table) => tableLine(table, around)) };
  });
