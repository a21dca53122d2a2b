import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { LISTED } from "../testing/forum-builder.ts";
import { COMMERCE, JAPAN, meeting } from "../testing/meeting-builder.ts";
import { moment } from "../testing/record-builder.ts";
import {
  cancelMeeting,
  heldMeetingOf,
  isWholeDays,
  type MeetingRecord,
  reviseMeeting,
  wasHeld,
} from "./meeting-record.ts";
import { tableIdOf } from "./table-id.ts";

const RECORD: MeetingRecord = { meeting: meeting(), isCancelled: false, source: LISTED };
const BEFORE = moment("2000-01-01T00:00:00.000Z");
const AFTER = moment("2100-01-01T00:00:00.000Z");

describe("a meeting on record", () => {
  it("changes as people write it down anew", () => {
    const moved = meeting({ title: "Moved" });
    expect(expectOk(reviseMeeting(RECORD, moved))).toEqual({ ...RECORD, meeting: moved });
  });

  it("is refused what a meeting is refused, and another table", () => {
    expectRefusal(reviseMeeting(RECORD, meeting({ title: "" })), "meeting-title-missing");
    const other = meeting({ forum: "other" as never });
    expect(expectRefusal(reviseMeeting(RECORD, other), "meeting-of-other-table")).toMatchObject({
      table: tableIdOf(RECORD.meeting),
      given: tableIdOf(other),
    });
  });

  it("is called off once, before it begins, and does not change any more", () => {
    const cancelled = expectOk(cancelMeeting(RECORD, BEFORE));
    expect(cancelled).toEqual({ ...RECORD, isCancelled: true });
    expectRefusal(cancelMeeting(cancelled, BEFORE), "meeting-cancelled");
    expectRefusal(reviseMeeting(cancelled, meeting()), "meeting-cancelled");
    expectRefusal(cancelMeeting(RECORD, RECORD.meeting.startsAt), "meeting-begun");
  });

  it("was held when it is over and was not called off", () => {
    expect(wasHeld(RECORD, AFTER)).toBe(true);
    expect(wasHeld(RECORD, RECORD.meeting.endsAt)).toBe(true);
    expect(wasHeld(RECORD, RECORD.meeting.startsAt)).toBe(false);
    expect(wasHeld({ ...RECORD, isCancelled: true }, AFTER)).toBe(false);
  });

  it("counts each country that took part once", () => {
    const participants = [COMMERCE, { ...COMMERCE, name: "Another" }, JAPAN].map((one, index) => ({
      ...one,
      name: `Delegate ${index}`,
    }));
    const held = heldMeetingOf("m", { ...RECORD, meeting: meeting({ participants }) });
    expect(held).toEqual({
      id: "m",
      table: tableIdOf(RECORD.meeting),
      countries: [COMMERCE.country, JAPAN.country],
    });
  });

  it("is known by its days alone when it fills them", () => {
    const day = (start: string, end: string) => isWholeDays({ startsAt: moment(start), endsAt: moment(end) });
    expect(day("2022-05-15T00:00:00.000Z", "2022-05-16T23:59:59.000Z")).toBe(true);
    expect(day("2022-05-15T09:00:00.000Z", "2022-05-16T23:59:59.000Z")).toBe(false);
    expect(day("2022-05-15T00:00:00.000Z", "2022-05-16T17:00:00.000Z")).toBe(false);
  });
});
