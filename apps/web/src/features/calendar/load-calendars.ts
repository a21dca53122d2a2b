import type { Entente } from "@entente/client";
import type { CalendarLine } from "@entente/contract";
import { parseAgencyId, parseTableId } from "@entente/domain";
import type { CalendarOf } from "./calendar-address.ts";

export interface CalendarsPage {
  readonly calendars: readonly CalendarLine[];
  /** Whose calendar an address can be made for, by name; absent when there is none of this name. */
  readonly offered: { readonly of: CalendarOf; readonly name: string } | null;
}

/** The person's addresses of calendars, and the one that the page offers to make. */
export async function loadCalendars(client: Entente, of: CalendarOf): Promise<CalendarsPage> {
  const [{ calendars }, name] = await Promise.all([client.calendar.list.query(), nameOf(client, of)]);
  return { calendars, offered: name === null ? null : { of, name } };
}

async function nameOf(client: Entente, of: CalendarOf): Promise<string | null> {
  switch (of.kind) {
    case "person":
      return "your own dates";
    case "agency": {
      const agency = parseAgencyId(of.agency);
      const { agencies } = await client.reference.vocabulary.query();
      return agencies.find(({ id }) => agency.ok && id === agency.value)?.id ?? null;
    }
    case "forum": {
      const table = parseTableId(of.table);
      const { tables } = await client.forum.list.query({});
      return tables.find(({ id }) => table.ok && id === table.value)?.name ?? null;
    }
  }
}
