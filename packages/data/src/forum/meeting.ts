import {
  checkMeeting,
  dateOf,
  type Meeting,
  type MeetingRefusal,
  membersOn,
  type Result,
  type StandingTable,
  tableOf,
} from "@entente/domain";
import type { MeetingRow } from "./rows.ts";

/** The meeting that a row describes; fails as the domain refuses it. Nobody is named: delegations stand for countries. */
export function meetingOf(
  row: MeetingRow,
  tables: readonly StandingTable[],
): Result<Meeting, MeetingRefusal> {
  const { table, title, startsAt, endsAt, place, agenda, readAheadDue, readout } = row;
  const present =
    row.present === "members" ? (membersOn(tables, table, dateOf(startsAt)) ?? []) : row.present;
  return checkMeeting({
    ...tableOf(table),
    title,
    startsAt,
    endsAt,
    place,
    agenda: agenda.map(({ owner, ...item }) => ({ ...item, owner: { country: owner, agency: null } })),
    participants: present.map((country) => ({ country, agency: null, name: "Delegation" })),
    readAheadDue,
    readout,
  });
}
