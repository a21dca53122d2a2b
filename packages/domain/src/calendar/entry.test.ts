import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DUE_DAY, PLANNED_MEETING } from "../testing/calendar-builder.ts";
import { day, moment } from "../testing/record-builder.ts";
import { addDays } from "../time.ts";
import { CALENDAR_PAST_DAYS, calendarOn, dayEntry, markedAlike, meetingEntries } from "./entry.ts";

const TODAY = day("2026-11-22");

describe("meetingEntries", () => {
  it("are the hours of a meeting, with how often it was changed", () => {
    expect(meetingEntries({ ...PLANNED_MEETING, version: 4 })).toMatchObject([
      {
        kind: "meeting",
        sequence: 3,
        of: "Quad",
        time: { kind: "hours", startsAt: "2027-01-20T01:00:00.000Z", endsAt: "2027-01-20T03:00:00.000Z" },
      },
    ]);
  });

  it("are whole days where no hour is known, the last one included", () => {
    const days = {
      ...PLANNED_MEETING,
      startsAt: moment("2022-05-15T00:00:00.000Z"),
      endsAt: moment("2022-05-16T23:59:59.000Z"),
      isWholeDays: true,
    };
    expect(meetingEntries(days)[0]?.time).toEqual({ kind: "days", first: "2022-05-15", last: "2022-05-16" });
  });

  it("hold the day on which papers are due, and both end when the meeting is called off", () => {
    const entries = meetingEntries({
      ...PLANNED_MEETING,
      readAheadDue: day("2027-01-13"),
      isCancelled: true,
    });
    expect(entries.map(({ kind, id, isCancelled }) => [kind, id, isCancelled])).toEqual([
      ["meeting", PLANNED_MEETING.id, true],
      ["papers", PLANNED_MEETING.id, true],
    ]);
    expect(entries[1]).toMatchObject({ place: null, time: { first: "2027-01-13", last: "2027-01-13" } });
  });
});

describe("dayEntry", () => {
  it("is the whole of its day", () => {
    expect(dayEntry(DUE_DAY)).toMatchObject({
      sequence: 2,
      isCancelled: false,
      time: { kind: "days", first: "2026-12-31", last: "2026-12-31" },
    });
  });
});

describe("calendarOn", () => {
  it("reaches a year back, to the day", () => {
    const oldest = addDays(TODAY, -CALENDAR_PAST_DAYS);
    const [kept, gone] = [oldest, addDays(oldest, -1)].map((on) => dayEntry({ ...DUE_DAY, on }));
    if (kept === undefined || gone === undefined) throw new Error("no entries");
    expect(calendarOn([gone, kept], TODAY)).toEqual([kept]);
    const ending = {
      ...PLANNED_MEETING,
      startsAt: moment(`${addDays(oldest, -1)}T22:00:00.000Z`),
      endsAt: moment(`${oldest}T01:00:00.000Z`),
    };
    expect(calendarOn(meetingEntries(ending), TODAY)).toHaveLength(1);
  });

  it("is the same in whatever order its entries come", () => {
    const entries = [
      ...meetingEntries({ ...PLANNED_MEETING, readAheadDue: day("2027-01-13") }),
      ...["2027-01-13", "2027-01-20", "2026-12-01"].map((on) => dayEntry({ ...DUE_DAY, on: day(on) })),
      dayEntry({ ...DUE_DAY, kind: "milestone", id: "first", on: day("2026-12-01") }),
    ];
    const inOrder = calendarOn(entries, TODAY);
    expect(inOrder.map(({ kind }) => kind)).toEqual([
      "milestone",
      "recommendation",
      "papers",
      "recommendation",
      "recommendation",
      "meeting",
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(calendarOn(shuffled, TODAY)).toEqual(inOrder);
      }),
    );
  });
});

describe("markedAlike", () => {
  const marksOf = (...marks: readonly (string | null)[]) =>
    markedAlike(marks.map((mark) => dayEntry({ ...DUE_DAY, mark }))).map(({ mark }) => mark);

  it("marks every entry when one is controlled or restricted", () => {
    expect(marksOf("(CUI//NF)", null, "(U)")).toEqual(["(CUI//NF)", "(U)", "(U)"]);
  });

  it("marks none when nothing is", () => expect(marksOf("(U)", null)).toEqual([null, null]));
});
