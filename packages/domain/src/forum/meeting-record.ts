import type { TableId } from "../id.ts";
import { err, ok, type Result } from "../result.ts";
import type { Instant } from "../time.ts";
import type { HeldMeeting } from "./contacts.ts";
import { checkMeeting, type Meeting, type MeetingDraft, type MeetingRefusal } from "./meeting.ts";
import { tableIdOf } from "./table-id.ts";
import type { TableSource } from "./table-setup.ts";

/** A meeting with whether it still stands, and what says so. */
export interface MeetingRecord {
  readonly meeting: Meeting;
  readonly isCancelled: boolean;
  readonly source: TableSource;
}

/** A meeting that was called off does not change any more. */
export interface MeetingCancelled {
  readonly code: "meeting-cancelled";
  readonly title: string;
}
/** A meeting that began cannot be called off. */
export interface MeetingBegun {
  readonly code: "meeting-begun";
  readonly title: string;
  readonly startsAt: Instant;
}
/** A meeting belongs to the table that it was planned for. */
export interface MeetingOfOtherTable {
  readonly code: "meeting-of-other-table";
  readonly table: TableId;
  readonly given: TableId;
}
export type MeetingChangeRefusal = MeetingRefusal | MeetingCancelled | MeetingOfOtherTable;

/** The meeting as it is now to be; fails with `meeting-cancelled`, `meeting-of-other-table` and as `checkMeeting` does. */
export function reviseMeeting(
  record: MeetingRecord,
  draft: MeetingDraft,
): Result<MeetingRecord, MeetingChangeRefusal> {
  if (record.isCancelled) return err({ code: "meeting-cancelled", title: record.meeting.title });
  const [table, given] = [tableIdOf(record.meeting), tableIdOf(draft)];
  if (table !== given) return err({ code: "meeting-of-other-table", table, given });
  const checked = checkMeeting(draft);
  return checked.ok ? ok({ ...record, meeting: checked.value }) : checked;
}

/** The meeting called off; fails with `meeting-cancelled` when it was before, and with `meeting-begun`. */
export function cancelMeeting(
  record: MeetingRecord,
  now: Instant,
): Result<MeetingRecord, MeetingCancelled | MeetingBegun> {
  const { title, startsAt } = record.meeting;
  if (record.isCancelled) return err({ code: "meeting-cancelled", title });
  if (startsAt <= now) return err({ code: "meeting-begun", title, startsAt });
  return ok({ ...record, isCancelled: true });
}

/** Whether the meeting took place: it is over, and was not called off. */
export function wasHeld({ meeting, isCancelled }: MeetingRecord, now: Instant): boolean {
  return !isCancelled && meeting.endsAt <= now;
}

/** Whether the meeting is known by its days alone: from the first to the last second of days in UTC. */
export function isWholeDays({ startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">): boolean {
  return startsAt.endsWith("T00:00:00.000Z") && endsAt.endsWith("T23:59:59.000Z");
}

/** Who met there, for counting who meets whom. */
export function heldMeetingOf(id: string, { meeting }: MeetingRecord): HeldMeeting {
  const countries = [...new Set(meeting.participants.map(({ country }) => country))];
  return { id, table: tableIdOf(meeting), countries };
}
