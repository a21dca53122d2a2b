import type { inferProcedureInput } from "@trpc/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AppRouter } from "../router.ts";
import { refused } from "../testing/refused.ts";
import { type Caller, instant, openTestApi, type TestApi } from "../testing/test-api.ts";

let api: TestApi;
let officer: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await openTestApi();
  officer = await api.as("nist-officer");
  reader = await api.as("reader");
});
afterAll(() => api.close());

type Planned = inferProcedureInput<AppRouter["forum"]["planMeeting"]>;
const ITEM = {
  title: "Test methods",
  owner: { country: "USA", agency: "NIST" },
  aim: "decide",
  minutes: 60,
} as const;
const planned = (changes: Partial<Planned> = {}): Planned => ({
  table: "ttc/technology-standards",
  title: "Meeting of the group",
  startsAt: "2026-12-10T14:00:00.000Z",
  endsAt: "2026-12-10T16:00:00.000Z",
  place: "Brussels",
  agenda: [ITEM],
  participants: [
    { country: "USA", agency: "NIST", name: "Chief of staff" },
    { country: "EU", name: "Head of unit" },
  ],
  readAheadDue: "2026-12-03",
  source: { title: "Call of the chairs" },
  reason: "Planned with the chairs.",
  ...changes,
});
const changesOf = ({ table: _table, source: _source, ...fields }: Planned) => fields;

async function plan(changes: Partial<Planned> = {}): Promise<string> {
  return (await officer.forum.planMeeting(planned(changes))).meeting;
}

describe("a meeting", () => {
  it("is planned, changed, reported and stays in all its versions", async () => {
    const meeting = await plan();
    const first = await reader.forum.meeting({ meeting });
    expect(first).toMatchObject({
      table: "ttc/technology-standards",
      tableName: "Technology standards",
      brief: { stage: "ahead", unrepresented: [], decisionsWithoutPaper: [{ item: 1 }] },
      seats: { members: ["EU", "USA"] },
    });
    const moved = {
      ...changesOf(planned({ place: "Paris" })),
      meeting,
      seen: 1,
      reason: "The room is taken.",
    };
    expect(await officer.forum.changeMeeting(moved)).toEqual({ meeting, sequence: 2 });

    api.clock.now = instant("2026-12-12T09:00:00.000Z");
    expect((await reader.forum.meeting({ meeting })).brief.stage).toBe("readout-owed");
    const readout = { text: "They agreed on two methods.", issuedOn: "2026-12-11", commitments: [] };
    await officer.forum.changeMeeting({ ...moved, seen: 2, readout, reason: "Readout sent." });
    const { brief, versions } = await reader.forum.meeting({ meeting });
    expect([brief.stage, versions.map(({ sequence, reason }) => [sequence, reason])]).toEqual([
      "reported",
      [
        [3, "Readout sent."],
        [2, "The room is taken."],
        [1, "Planned with the chairs."],
      ],
    ]);
    expect(await refused(officer.forum.changeMeeting({ ...moved, seen: 2 }))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "meeting",
      present: 3,
    });
    api.clock.now = instant("2026-11-22T12:00:00.000Z");
    expect((await api.as("verifier").then((verifier) => verifier.audit.verify())).breaks).toBe(0);
  });

  it("is called off once, leaves the lists, and does not change any more", async () => {
    const meeting = await plan({ title: "To be called off" });
    expect(await officer.forum.cancelMeeting({ meeting, seen: 1, reason: "No quorum." })).toEqual({
      meeting,
      sequence: 2,
    });
    const { meetings } = await reader.forum.meetings({ table: "ttc/technology-standards", when: "ahead" });
    expect(meetings.map(({ title }) => title)).not.toContain("To be called off");
    const again = officer.forum.cancelMeeting({ meeting, seen: 2, reason: "Again." });
    expect(await refused(again)).toEqual({ code: "meeting-cancelled", title: "To be called off" });
    const changed = officer.forum.changeMeeting({ ...changesOf(planned()), meeting, seen: 2 });
    expect(await refused(changed)).toMatchObject({ code: "meeting-cancelled" });
  });

  it("is listed among those ahead before those past", async () => {
    const { meetings, total } = await reader.forum.meetings({ limit: 3 });
    expect(meetings).toHaveLength(3);
    expect(total).toBeGreaterThan(40);
    expect(meetings[0]?.stage).toBe("ahead");
    const past = await reader.forum.meetings({ table: "ttc", when: "past" });
    expect(past.meetings.map(({ place }) => place)).toEqual([
      "Leuven",
      "Washington, D.C.",
      "Luleå",
      "College Park, Maryland",
      "Paris-Saclay",
      "Pittsburgh",
    ]);
  });

  it.each([
    ["ends before it starts", { endsAt: "2026-12-10T13:59:59.000Z" }, { code: "meeting-backwards" }],
    ["has no title", { title: "" }, { code: "meeting-title-missing" }],
    [
      "has an item without an owner",
      { agenda: [ITEM, { title: "Next steps" }] },
      { code: "agenda-owner-missing", item: 2, title: "Next steps" },
    ],
    ["is shorter than its agenda", { agenda: [{ ...ITEM, minutes: 121 }] }, { code: "agenda-too-long" }],
    ["sends papers too late", { readAheadDue: "2026-12-11" }, { code: "read-ahead-too-late" }],
    [
      "names somebody twice",
      {
        participants: [
          { country: "EU", name: "Head of unit" },
          { country: "EU", name: "Head of unit" },
        ],
      },
      { code: "participant-repeated" },
    ],
    ["is of no table", { table: "t12" }, { code: "not-found", kind: "forum" }],
    [
      "is led by an unknown agency",
      { agenda: [{ ...ITEM, owner: { country: "USA", agency: "XYZ" } }] },
      { code: "not-found", kind: "agency", value: "XYZ" },
    ],
    [
      "names an unknown country",
      { participants: [{ country: "XXX", name: "Somebody" }] },
      { code: "country-unknown", field: "participants" },
    ],
  ] as const)("is refused when it %s", async (_name, changes, refusal) => {
    const input = { ...planned(), ...changes } as unknown as Planned;
    expect(await refused(officer.forum.planMeeting(input))).toMatchObject(refusal);
  });

  it("that began cannot be called off, and one that is not there cannot be found", async () => {
    const { meetings } = await reader.forum.meetings({ table: "quad", when: "past" });
    const held = meetings[0]?.id ?? "";
    const late = officer.forum.cancelMeeting({ meeting: held, seen: 1, reason: "Late." });
    expect(await refused(late)).toMatchObject({ code: "meeting-begun" });
    const nowhere = "0189abcd-0000-7000-8000-00000000000f";
    expect(await refused(reader.forum.meeting({ meeting: nowhere }))).toEqual({
      code: "not-found",
      kind: "meeting",
      value: nowhere,
    });
    const missing = officer.forum.cancelMeeting({ meeting: nowhere, seen: 1, reason: "None." });
    expect(await refused(missing)).toMatchObject({ code: "not-found", kind: "meeting" });
  });

  it("is nobody's to plan, change or call off but an officer's or a coordinator's", async () => {
    const denied = { code: "role-not-allowed", act: "plan-meeting" };
    expect(await refused(reader.forum.planMeeting(planned()))).toMatchObject(denied);
    const meeting = await plan({ title: "Not theirs" });
    const changed = reader.forum.changeMeeting({ ...changesOf(planned()), meeting, seen: 1 });
    expect(await refused(changed)).toMatchObject(denied);
    expect(await refused(reader.forum.cancelMeeting({ meeting, seen: 1, reason: "No." }))).toMatchObject(
      denied,
    );
  });
});
