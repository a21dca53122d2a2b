import type { CountryCode } from "@entente/domain";
import { describe, expect, it } from "vitest";
import type { MeetingBriefShown } from "../frame/outputs.ts";
import { briefNotes } from "./brief-notes.ts";

const NOTHING: MeetingBriefShown = {
  stage: "ahead",
  unrepresented: [],
  guests: [],
  sittingNotKnown: [],
  ownerAbsent: [],
  decisionsWithoutPaper: [],
  papersNotSent: [],
  isReadAheadLate: false,
  plannedMinutes: 0,
  untimedItems: 0,
  availableMinutes: 120,
};
const codes = (...named: readonly string[]) => named as readonly CountryCode[];
const notes = (changes: Partial<MeetingBriefShown>) => briefNotes({ ...NOTHING, ...changes }, (code) => code);

describe("what must be looked after before a meeting", () => {
  it("is nothing when all is in order", () => {
    expect(notes({})).toEqual([]);
  });

  it.each<[Partial<MeetingBriefShown>, string]>([
    [{ unrepresented: codes("IND", "JPN") }, "Nobody takes part for IND and JPN."],
    [{ guests: codes("KOR") }, "KOR would take part without sitting there."],
    [{ sittingNotKnown: codes("KOR") }, "Whether KOR sits there is not known."],
    [{ ownerAbsent: [{ item: 2, title: "Tests" }] }, "Nobody takes part for the owner of item 2."],
    [
      {
        decisionsWithoutPaper: [
          { item: 1, title: "A" },
          { item: 3, title: "B" },
        ],
      },
      "No paper was sent for what is to be decided: item 1 and item 3.",
    ],
    [
      { papersNotSent: [{ item: 1, title: "A", paper: "Draft" }], isReadAheadLate: true },
      "1 paper not sent yet, after the day on which they were due: “Draft”.",
    ],
    [
      { plannedMinutes: 105, untimedItems: 1 },
      "The agenda takes 105 of 120 minutes, without 1 item whose time is open.",
    ],
  ])("%j", (changes, note) => {
    expect(notes(changes)).toEqual([note]);
  });
});
