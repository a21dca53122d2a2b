import { forumMapInput, forumMapOutput } from "@entente/contract";
import { attendanceAt, contactsAmong, dateOf, heldMeetingOf, liveTablesOn, wasHeld } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { procedureFor } from "../procedure.ts";
import { storedTables } from "./stored-tables.ts";

/** Tables against countries: who sits where, how often each came, and where each two meet. */
export const map = procedureFor("read-internal")
  .input(forumMapInput)
  .output(forumMapOutput)
  .query(async ({ ctx, input: { countries: named, since, on: asked } }) => {
    const { alignment, forum, reference } = ctx.repositories;
    const [tables, meetings, collaborations, known, { model }] = await Promise.all([
      storedTables(ctx),
      forum.meetings.present(),
      reference.collaborations(),
      reference.countries(),
      alignment.getModel(),
    ]);
    const countries = named ?? model.holders.map(({ country }) => country);
    checkCountries(known, "countries", countries);
    const on = asked ?? ctx.today;
    const live = liveTablesOn(tables, collaborations, on);
    const held = meetings
      .filter(({ content }) => wasHeld(content, ctx.now()))
      .filter(({ content }) => since === null || dateOf(content.meeting.startsAt) >= since)
      .map(({ subject, content }) => heldMeetingOf(subject, content));
    const listed = held.filter(({ countries: present }) => present.length > 0);
    const nameOf = new Map(tables.map(({ id, setup }) => [String(id), setup.name]));
    return {
      on,
      since,
      countries,
      rows: attendanceAt(countries, live, listed).map((row) => ({
        ...row,
        name: nameOf.get(row.table) ?? row.table,
        withoutParticipants: held.filter(({ table }) => table === row.table).length - row.held,
      })),
      ...contactsAmong(countries, live, listed),
    };
  });
