import { describe, expect, it } from "vitest";
import { country, membershipOf, partialRollOf, rollOf } from "../testing/forum-builder.ts";
import { COMMERCE, item, JAPAN, meeting, SENT, UNITED_STATES, UNSENT } from "../testing/meeting-builder.ts";
import { day, NIST } from "../testing/record-builder.ts";
import { meetingBrief } from "./meeting-brief.ts";

const ROLL = rollOf(
  membershipOf("AUS", "2017"),
  membershipOf("IND", "2017"),
  membershipOf("JPN", "2017"),
  membershipOf("USA", "2017"),
);

describe("meetingBrief", () => {
  it("says who is missing and who is a guest", () => {
    const participants = [...meeting().participants, { country: country("KOR"), agency: null, name: "Kim" }];
    expect(meetingBrief(meeting({ participants }), ROLL, day("2026-05-01"))).toEqual({
      stage: "ahead",
      unrepresented: ["AUS", "IND"],
      guests: ["KOR"],
      sittingNotKnown: [],
      ownerAbsent: [],
      decisionsWithoutPaper: [],
      papersNotSent: [],
      isReadAheadLate: false,
      plannedMinutes: 30,
      untimedItems: 0,
      availableMinutes: 120,
    });
    const partial = partialRollOf(membershipOf("JPN", "2017"));
    expect(meetingBrief(meeting(), partial, day("2026-05-01"))).toMatchObject({
      unrepresented: [],
      guests: [],
      sittingNotKnown: ["USA"],
    });
  });

  it("names items whose owner does not come, and decisions without a paper", () => {
    const agenda = [
      item({ title: "Spectrum", owner: { country: country("AUS"), agency: null } }),
      item({ title: "Measurement", owner: { country: country("USA"), agency: NIST } }),
      item({ title: "Supply", owner: UNITED_STATES, aim: "decide", readAhead: [UNSENT] }),
      item({ title: "Chips", owner: COMMERCE, aim: "decide", readAhead: [UNSENT, SENT] }),
      item({ title: "Next", owner: JAPAN, aim: "decide", minutes: null, readAhead: [] }),
    ];
    expect(meetingBrief(meeting({ agenda }), ROLL, day("2026-05-01"))).toMatchObject({
      ownerAbsent: [
        { item: 1, title: "Spectrum" },
        { item: 2, title: "Measurement" },
      ],
      decisionsWithoutPaper: [
        { item: 3, title: "Supply" },
        { item: 5, title: "Next" },
      ],
      papersNotSent: [
        { item: 3, title: "Supply", paper: "Options" },
        { item: 4, title: "Chips", paper: "Options" },
      ],
      plannedMinutes: 120,
      untimedItems: 1,
    });
  });

  it.each([
    ["2026-04-27", day("2026-04-27"), false],
    ["2026-04-28", day("2026-04-27"), true],
    ["2026-04-28", null, false],
  ])("on %s with papers due %s is late: %s", (today, readAheadDue, isLate) => {
    const late = meeting({ readAheadDue, agenda: [item({ readAhead: [UNSENT] })] });
    expect(meetingBrief(late, ROLL, day(today)).isReadAheadLate).toBe(isLate);
    expect(meetingBrief(meeting({ readAheadDue }), ROLL, day(today)).isReadAheadLate).toBe(false);
  });

  it("owes a readout once it is over, until there is one", () => {
    const readout = { text: "They agreed.", issuedOn: day("2026-05-06"), commitments: [] };
    const stages = ["2026-05-03", "2026-05-04", "2026-05-05"].map((today) => [
      meetingBrief(meeting(), ROLL, day(today)).stage,
      meetingBrief(meeting({ readout }), ROLL, day(today)).stage,
    ]);
    expect(stages).toEqual([
      ["ahead", "ahead"],
      ["today", "reported"],
      ["readout-owed", "reported"],
    ]);
  });
});
