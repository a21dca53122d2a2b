import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { COMMERCE, item, JAPAN, meeting, SENT } from "../testing/meeting-builder.ts";
import { day, moment } from "../testing/record-builder.ts";
import { checkMeeting, type MeetingDraft, plannedMinutes } from "./meeting.ts";

describe("checkMeeting", () => {
  it("keeps a meeting that could be held so", () => {
    const readout = { text: "They agreed.", issuedOn: day("2026-05-04"), commitments: [] };
    const agenda = [item({ minutes: 120 }), item({ minutes: null, readAhead: [] })];
    const whole = meeting({ agenda, readout, readAheadDue: day("2026-05-04") });
    expect(expectOk(checkMeeting(whole))).toEqual(whole);
    const bare = meeting({ agenda: [], participants: [], readAheadDue: null, place: null });
    expect(expectOk(checkMeeting(bare))).toEqual(bare);
  });

  it("knows people of one name apart by whom they come for", () => {
    const participants = [
      { ...COMMERCE, name: "Lee" },
      { ...COMMERCE, agency: null, name: "Lee" },
      { ...JAPAN, name: "Lee" },
      { ...JAPAN, name: "Mori" },
    ];
    expect(checkMeeting(meeting({ participants })).ok).toBe(true);
  });

  const noon = moment("2026-05-04T12:00:00.000Z");
  const refused: readonly [string, Partial<MeetingDraft>, object][] = [
    ["without a title", { title: "\t" }, { code: "meeting-title-missing" }],
    [
      "that ends before it starts",
      { startsAt: noon, endsAt: moment("2026-05-04T11:59:59.999Z") },
      { code: "meeting-backwards", startsAt: noon, endsAt: "2026-05-04T11:59:59.999Z" },
    ],
    [
      "that ends when it starts",
      { startsAt: noon, endsAt: noon },
      { code: "meeting-backwards", startsAt: noon, endsAt: noon },
    ],
    [
      "with an item without a title",
      { agenda: [item({ title: "" })] },
      { code: "agenda-title-missing", item: 1 },
    ],
    [
      "with an item without an owner",
      { agenda: [item(), { ...item({ title: "Next steps" }), owner: null }] },
      { code: "agenda-owner-missing", item: 2, title: "Next steps" },
    ],
    [
      "with an item of no minutes",
      { agenda: [item({ minutes: 0 })] },
      { code: "agenda-minutes-invalid", item: 1, minutes: 0 },
    ],
    [
      "with an item without end",
      { agenda: [item({ minutes: Number.POSITIVE_INFINITY })] },
      { code: "agenda-minutes-invalid", item: 1, minutes: Number.POSITIVE_INFINITY },
    ],
    [
      "whose items take longer than it",
      { agenda: [item({ minutes: 90 }), item({ minutes: 31 })] },
      { code: "agenda-too-long", planned: 121, available: 120 },
    ],
    [
      "with a paper without a title",
      { agenda: [item({ readAhead: [{ ...SENT, title: "" }] })] },
      { code: "paper-unusable", item: 1, field: "title" },
    ],
    [
      "with a paper that nobody can find",
      { agenda: [item(), item({ readAhead: [SENT, { ...SENT, locator: " " }] })] },
      { code: "paper-unusable", item: 2, field: "locator" },
    ],
    [
      "whose papers are due after it starts",
      { readAheadDue: day("2026-05-05") },
      { code: "read-ahead-too-late", readAheadDue: "2026-05-05", startsOn: "2026-05-04" },
    ],
    [
      "with a nameless participant",
      { participants: [{ ...JAPAN, name: "" }] },
      { code: "participant-name-missing", participant: { ...JAPAN, name: "" } },
    ],
    [
      "with a participant twice",
      {
        participants: [
          { ...JAPAN, name: "Mori" },
          { ...JAPAN, name: "Mori " },
        ],
      },
      { code: "participant-repeated", participant: { ...JAPAN, name: "Mori " } },
    ],
    [
      "with an empty readout",
      { readout: { text: " ", issuedOn: day("2026-05-05"), commitments: [] } },
      { code: "readout-empty" },
    ],
    [
      "with a readout from before it",
      { readout: { text: "Agreed.", issuedOn: day("2026-05-03"), commitments: [] } },
      { code: "readout-early", issuedOn: "2026-05-03", startsOn: "2026-05-04" },
    ],
  ];

  it.each(refused)("refuses one %s", (_name, changes, refusal) => {
    expect(checkMeeting({ ...meeting(), ...changes })).toEqual({ ok: false, error: refusal });
  });

  it("does not count a time that is left open", () => {
    expect(plannedMinutes([item({ minutes: 20 }), item({ minutes: null }), item({ minutes: 5 })])).toBe(25);
    expectRefusal(
      checkMeeting(meeting({ agenda: [item({ minutes: Number.NaN })] })),
      "agenda-minutes-invalid",
    );
  });
});
