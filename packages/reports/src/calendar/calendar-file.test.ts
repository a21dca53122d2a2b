import type { CalendarDate, CalendarEntry, Instant, RecommendationKey } from "@entente/domain";
import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { calendarFile } from "./calendar-file.ts";

const HEADING = { name: "Entente: Quad", notes: ["UNCLASSIFIED"], origin: "https://entente.example.gov" };
const MEETING: CalendarEntry = {
  kind: "meeting",
  id: "01890000-0000-7000-8000-000000000001",
  sequence: 2,
  changedAt: "2026-11-01T12:00:00.000Z" as Instant,
  title: "Fourth meeting",
  time: {
    kind: "hours",
    startsAt: "2027-01-20T01:00:00.000Z" as Instant,
    endsAt: "2027-01-20T03:00:00.000Z" as Instant,
  },
  place: "Tokyo",
  of: "Quad",
  recommendation: null,
  isCancelled: false,
  isProposal: false,
  mark: null,
};
const DUE: CalendarEntry = {
  ...MEETING,
  kind: "recommendation",
  id: "CHIP-1",
  title: "Research clearinghouse",
  time: { kind: "days", first: "2026-12-31" as CalendarDate, last: "2026-12-31" as CalendarDate },
  place: null,
  of: null,
  recommendation: "CHIP-1" as RecommendationKey,
};

/** The events of a file as a parser reads them. */
function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((event) => ({
    event: new ICAL.Event(event),
    text: (name: string) => String(event.getFirstPropertyValue(name)),
  }));
}

function only(entry: CalendarEntry) {
  const [found, ...more] = eventsOf(calendarFile([entry], HEADING));
  if (found === undefined || more.length > 0) throw new Error("not one event");
  return found;
}

describe("calendarFile", () => {
  it("holds a meeting at its hours, changed when and as often as the register says", () => {
    const { event, text } = only(MEETING);
    expect([event.uid, event.sequence]).toEqual([`meeting-${MEETING.id}@entente`, 2]);
    expect([event.startDate.toString(), event.endDate.toString()]).toEqual([
      "2027-01-20T01:00:00Z",
      "2027-01-20T03:00:00Z",
    ]);
    expect([event.summary, event.location]).toEqual(["Quad: Fourth meeting", "Tokyo"]);
    expect([text("dtstamp"), text("last-modified")]).toEqual([
      "2026-11-01T12:00:00Z",
      "2026-11-01T12:00:00Z",
    ]);
    expect([text("status"), text("transp")]).toEqual(["CONFIRMED", "OPAQUE"]);
    expect(text("url")).toBe(`https://entente.example.gov/forums/meetings/${MEETING.id}`);
  });

  it("holds whole days, which leave the hours free", () => {
    const days = { kind: "days", first: "2022-05-15", last: "2022-05-16" } as CalendarEntry["time"];
    const { event, text } = only({ ...DUE, time: days });
    expect([event.startDate.isDate, event.startDate.toString(), event.endDate.toString()]).toEqual([
      true,
      "2022-05-15",
      "2022-05-17",
    ]);
    expect([event.summary, text("transp")]).toEqual(["CHIP-1 due: Research clearinghouse", "TRANSPARENT"]);
  });

  it("says what was called off, and what is only proposed", () => {
    const cancelled = only({ ...MEETING, isCancelled: true });
    expect(cancelled.text("status")).toBe("CANCELLED");
    expect(cancelled.event.summary).toBe("Called off: Quad: Fourth meeting");
    const proposed = only({ ...MEETING, isProposal: true });
    expect(proposed.event.summary).toBe("Proposed by us: Quad: Fourth meeting");
    expect(proposed.event.description).toContain("nobody has agreed to it");
  });

  it("begins an entry with its mark, and the calendar with that of the whole", () => {
    expect(only({ ...DUE, mark: "(CUI//NF)" }).event.summary).toBe(
      "(CUI//NF) CHIP-1 due: Research clearinghouse",
    );
    const marked = calendarFile([DUE], { ...HEADING, notes: ["CUI//NOFORN", "What is due."] });
    const calendar = new ICAL.Component(ICAL.parse(marked));
    expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toBe("CUI//NOFORN\\nWhat is due.");
  });

  it.each(["papers", "vote", "milestone", "tasking", "clearance"] as const)(
    "names a %s by what it is",
    (kind) => {
      const { event, text } = only({ ...DUE, kind, id: "01890000", of: "NIST" });
      expect(event.uid).toMatch(new RegExp(`^${kind}-01890000(?:-NIST)?@entente$`, "u"));
      expect(event.summary).toContain("Research clearinghouse");
      expect(event.summary).not.toBe("Research clearinghouse");
      expect(text("url")).toMatch(
        /^https:\/\/entente\.example\.gov\/(?:recommendations|forums|tasks|clearances)\//u,
      );
    },
  );

  it("has an entry of its own for each office that owes the same", () => {
    const owed = (of: string) => ({ ...DUE, kind: "tasking", id: "01890000", of }) as const;
    const uids = eventsOf(calendarFile([owed("NIST"), owed("STATE/EB")], HEADING)).map(
      ({ event }) => event.uid,
    );
    expect(uids).toEqual(["tasking-01890000-NIST@entente", "tasking-01890000-STATE/EB@entente"]);
  });

  it("says the same of the same rows, and holds nothing where there are none", () => {
    expect(calendarFile([MEETING, DUE], HEADING)).toBe(calendarFile([MEETING, DUE], HEADING));
    expect(eventsOf(calendarFile([], HEADING))).toEqual([]);
  });

  it("is one event for one entry whatever its texts hold, and says what they say", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "\u0000\u0007", ";,\\n:", "x".repeat(300)),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, place, name) => {
        const file = calendarFile([{ ...MEETING, title, place }], { ...HEADING, name });
        expect(file.replaceAll("\r\n", "")).not.toMatch(/[^\P{Cc}]/u);
        const events = eventsOf(file);
        expect(events).toHaveLength(1);
        expect(events[0]?.event.uid).toBe(`meeting-${MEETING.id}@entente`);
      }),
    );
    const words = "Chips; tools, and “test” \\ methods:\nsecond line";
    expect(only({ ...MEETING, title: words }).event.description).toContain(words);
  });

  it("keeps every line within 75 bytes", () => {
    const file = calendarFile([{ ...MEETING, title: "Ω測".repeat(60) }], HEADING);
    const longest = Math.max(...file.split("\r\n").map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
    expect(only({ ...MEETING, title: "Ω測".repeat(60) }).event.description).toContain("Ω測".repeat(60));
  });
});
