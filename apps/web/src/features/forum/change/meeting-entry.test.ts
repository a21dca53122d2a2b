import { describe, expect, it } from "vitest";
import { agendaIn, momentIn } from "./meeting-entry.ts";

function formOf(typed: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(typed)) data.set(name, value);
  return data;
}

describe("a meeting as typed", () => {
  it("starts at its hour in UTC", () => {
    const data = formOf({ "startsAt.day": "2027-01-20", "startsAt.hour": "09:30" });
    expect(momentIn(data, "startsAt")).toBe("2027-01-20T09:30:00.000Z");
  });

  it("has the items that were filled in, one without an owner too", () => {
    const data = formOf({
      "agenda.0.title": "Tests",
      "agenda.0.country": "JPN",
      "agenda.0.minutes": "30",
      "agenda.1.title": "",
      "agenda.2.title": "Next steps",
    });
    expect(agendaIn(data)).toEqual([
      { title: "Tests", owner: { country: "JPN" }, minutes: 30 },
      { title: "Next steps", owner: null, minutes: null },
    ]);
  });
});
