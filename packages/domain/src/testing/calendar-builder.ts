import type { DayPlanned, PlannedMeeting } from "../calendar/index.ts";
import { parseMeetingId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { day, key, moment, noonOf } from "./record-builder.ts";

export const PLANNED_MEETING: PlannedMeeting = {
  id: expectOk(parseMeetingId("01890000-0000-7000-8000-000000000001")),
  version: 1,
  changedAt: noonOf("2026-11-01"),
  title: "Fourth meeting",
  table: "Quad",
  startsAt: moment("2027-01-20T01:00:00.000Z"),
  endsAt: moment("2027-01-20T03:00:00.000Z"),
  isWholeDays: false,
  place: "Tokyo",
  readAheadDue: null,
  isCancelled: false,
  isProposal: false,
};

export const DUE_DAY: DayPlanned = {
  kind: "recommendation",
  id: "CHIP-1",
  version: 3,
  changedAt: noonOf("2026-11-02"),
  title: "Research clearinghouse",
  on: day("2026-12-31"),
  of: null,
  recommendation: key("CHIP-1"),
  isProposal: false,
  mark: null,
};
