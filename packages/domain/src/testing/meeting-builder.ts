import type { AgendaItem, Meeting, ReadAheadPaper } from "../forum/meeting.ts";
import type { Party } from "../forum/party.ts";
import { country, QUAD } from "./forum-builder.ts";
import { DOC, day, moment } from "./record-builder.ts";

export const UNITED_STATES: Party = { country: country("USA"), agency: null };
export const COMMERCE: Party = { country: country("USA"), agency: DOC };
export const JAPAN: Party = { country: country("JPN"), agency: null };

export const SENT: ReadAheadPaper = { title: "Draft", locator: "file 1", sentOn: day("2026-04-20") };
export const UNSENT: ReadAheadPaper = { title: "Options", locator: "file 2", sentOn: null };

export function item(changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    title: "Open interfaces",
    owner: JAPAN,
    aim: "discuss",
    minutes: 30,
    readAhead: [SENT],
    ...changes,
  };
}

/** Two hours in Tokyo on 4 May 2026, with the United States and Japan. */
export function meeting(changes: Partial<Meeting> = {}): Meeting {
  return {
    forum: QUAD,
    workingGroup: null,
    title: "Third meeting",
    startsAt: moment("2026-05-04T01:00:00.000Z"),
    endsAt: moment("2026-05-04T03:00:00.000Z"),
    place: "Tokyo",
    agenda: [item()],
    participants: [
      { ...JAPAN, name: "Head of delegation" },
      { ...COMMERCE, name: "Deputy" },
    ],
    readAheadDue: day("2026-04-27"),
    readout: null,
    ...changes,
  };
}
