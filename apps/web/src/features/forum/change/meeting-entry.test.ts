import { describe, expect, it } from "vitest";
import { agendaIn, momentField, momentIn, participantsIn, rowField } from "./meeting-entry.ts";

function formOf(typed: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(typed)) data.set(name, value);
  return data;
}

describe("a meeting as typed", () => {
  it("starts at its hour in UTC, and has the whole of its days without one", () => {
    const data = formOf({
      "startsAt.day": "2027-01-20",
      "startsAt.hour": "09:30",
      "endsAt.day": "2027-01-21",
    });
    expect(momentIn(data, "startsAt")).toBe("2027-01-20T09:30:00.000Z");
    expect(momentIn(data, "endsAt")).toBe("2027-01-21T23:59:59.000Z");
    expect(["endsAt", "title"].map(momentField)).toEqual(["endsAt.day", "title"]);
  });

  it("has the items that were filled in, one without an owner too, and knows their rows", () => {
    const data = formOf({
      "agenda.0.title": "Tests",
      "agenda.0.country": "USA",
      "agenda.0.agency": "NIST",
      "agenda.0.aim": "decide",
      "agenda.0.minutes": "30",
      "agenda.0.readAhead.0.title": "",
      "agenda.0.readAhead.1.title": "Draft",
      "agenda.0.readAhead.1.locator": "File 1",
      "agenda.0.readAhead.1.sentOn": "2027-01-10",
      "agenda.1.title": "",
      "agenda.2.title": "Next steps",
      "agenda.10.title": "Any other business",
    });
    const { items, rows } = agendaIn(data);
    expect(rows).toEqual([0, 2, 10]);
    expect(items[0]).toEqual({
      title: "Tests",
      owner: { country: "USA", agency: "NIST" },
      aim: "decide",
      minutes: 30,
      readAhead: [{ title: "Draft", locator: "File 1", sentOn: "2027-01-10" }],
    });
    expect(items[1]).toMatchObject({ title: "Next steps", owner: null, minutes: null, readAhead: [] });
    expect(rowField("agenda.1.minutes", "agenda", rows)).toBe("agenda.2.minutes");
    expect(rowField("agenda.1.owner.country", "agenda", rows)).toBe("agenda.2.country");
    expect(rowField("title", "agenda", rows)).toBe("title");
  });

  it("has the participants that were filled in", () => {
    const data = formOf({
      "participants.0.country": "",
      "participants.1.country": "JPN",
      "participants.1.name": "Head of unit",
    });
    expect(participantsIn(data)).toEqual({
      items: [{ country: "JPN", agency: null, name: "Head of unit" }],
      rows: [1],
    });
  });
});
