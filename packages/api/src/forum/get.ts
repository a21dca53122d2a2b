import { forumInput, forumOutput, PAGE_LIMIT } from "@entente/contract";
import {
  coChairsOn,
  forumTableOf,
  isLiveOn,
  meetingBrief,
  standingRollEntries,
  tableOf,
} from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { rowAsOf } from "../recommendation/row-as-of.ts";
import { meetingLine, meetingsAhead, meetingsPast } from "./meeting-line.ts";
import { openItemsOf } from "./open-items.ts";
import { isForumRoll, rollOrNobody, seatsOn, storedTables, tableAmong } from "./stored-tables.ts";
import { kindOf, tableLine } from "./table-line.ts";

/** One table as its secretary prints it before a meeting. */
export const get = procedureFor("read-internal")
  .input(forumInput)
  .output(forumOutput)
  .query(async ({ ctx, input }) => {
    const { forum, reference, recommendations } = ctx.repositories;
    const { forum: ofForum } = tableOf(input.table);
    const [tables, meetings, forums, figures, naming] = await Promise.all([
      storedTables(ctx),
      forum.meetings.present(),
      reference.forums(),
      ctx.repositories.figures(),
      recommendations.list({
        text: null,
        filters: { forum: [ofForum] },
        sort: "health",
        direction: "ascending",
        group: null,
        cursor: null,
        limit: PAGE_LIMIT,
      }),
    ]);
    const table = tableAmong(tables, input.table);
    const on = input.on ?? ctx.today;
    const lines = meetings.map((meeting) => meetingLine(meeting, tables, on));
    const around = { tables, forums, lines, on, named: figures.counts.forum };
    const own = meetings.filter(({ subject }) =>
      lines.some(({ id, table: of }) => id === subject && of === table.id),
    );
    const parent = tables.find(({ id }) => id === forumTableOf(table.id));
    const next = meetingsAhead(lines, table.id).at(0);
    const version = own.find(({ subject }) => subject === next?.id);
    return {
      on,
      id: table.id,
      kind: kindOf(ofForum, forums),
      setup: table.stored,
      parent:
        parent === undefined || parent.id === table.id ? null : { id: parent.id, name: parent.setup.name },
      groups: tables
        .filter(({ id, setup }) => setup.forum === ofForum && id !== table.id && setup.workingGroup !== null)
        .filter(() => table.setup.workingGroup === null)
        .map((group) => tableLine(group, around)),
      isLive: isLiveOn(table.setup, on),
      seats: seatsOn(tables, table.id, on),
      isForumRoll: isForumRoll(table),
      roll: table.entries,
      standing: standingRollEntries(table.entries.map(({ content }) => content)),
      coChairs: coChairsOn(table.setup, on),
      next:
        version === undefined
          ? null
          : {
              id: version.subject,
              version,
              brief: meetingBrief(version.content.meeting, rollOrNobody(tables, table.id), on),
            },
      meetings: [...meetingsAhead(lines, table.id), ...meetingsPast(lines, table.id)],
      openItems: openItemsOf(own, tables, on),
      recommendations: naming.rows.map((row) => rowAsOf(row, ctx.today)),
      recommendationTotal: figures.counts.forum.find(({ value }) => value === ofForum)?.count ?? 0,
    };
  });
