import { describe, expect, it } from "vitest";
import type { CollaborationId, CountryCode, TechnologyId } from "../id.ts";
import type { CalendarDate } from "../time.ts";
import type { Collaboration } from "./forum.ts";
import { checkCollaboration } from "./new-collaboration.ts";

const [JPN, USA] = ["JPN", "USA"] as readonly string[] as readonly [CountryCode, CountryCode];
const collaboration = (changes: Partial<Collaboration> = {}): Collaboration => ({
  id: "chip-tools" as CollaborationId,
  title: "Chip tools",
  year: 2026,
  endedYear: null,
  members: [JPN, USA],
  forum: null,
  technologies: ["semiconductors" as TechnologyId],
  stages: [],
  ...changes,
});
const checked = (changes: Partial<Collaboration> = {}) =>
  checkCollaboration(collaboration(changes), "2026-05-04" as CalendarDate);

describe("checkCollaboration", () => {
  it("takes one of two countries that has begun", () => {
    expect(checked()).toEqual({ ok: true, value: collaboration() });
    expect(checked({ year: 2019 }).ok).toBe(true);
  });

  it("needs two different countries", () => {
    for (const members of [[], [JPN], [JPN, JPN]]) {
      expect(checked({ members })).toEqual({ ok: false, error: { code: "collaboration-alone", members } });
    }
  });

  it("refuses one that begins in a later year", () => {
    expect(checked({ year: 2027 })).toEqual({
      ok: false,
      error: { code: "collaboration-ahead", year: 2027, thisYear: 2026 },
    });
  });
});
