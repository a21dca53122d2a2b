import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { countries, country } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { contactsAmong } from "../contacts.ts";
import { type CoordinationInputs, coordinationSheet, type ReportedVote } from "./coordination-sheet.ts";
import type { VoteStance } from "./vote-outlook.ts";

const report = (code: string, stance: VoteStance, on = "2026-05-01", item = "res-50"): ReportedVote => ({
  country: country(code),
  item,
  stance,
  on: day(on),
  source: "Call with the mission",
});

const VOTERS = countries("AUS", "BRA", "CHN", "JPN", "KEN", "USA");
const inputs = (changes: Partial<CoordinationInputs> = {}): CoordinationInputs => ({
  rule: "majority",
  voters: VOTERS,
  former: [],
  group: countries("AUS", "JPN", "USA"),
  items: [{ id: "res-50", title: "Revise Resolution 50", sought: "adopt" }],
  reports: [
    report("USA", "for"),
    report("JPN", "undecided"),
    report("BRA", "abstain"),
    report("CHN", "against"),
  ],
  contacts: contactsAmong(VOTERS, [{ id: "quad", members: countries("AUS", "JPN", "USA") }], []),
  conversationsMaximum: null,
  ...changes,
});
const sheet = (changes: Partial<CoordinationInputs> = {}) => expectOk(coordinationSheet(inputs(changes)));
const row = (changes: Partial<CoordinationInputs> = {}) => {
  const [first] = sheet(changes);
  if (first === undefined) throw new Error("the sheet has no row");
  return first;
};

describe("coordinationSheet", () => {
  it("shows where everybody stands and who is not known", () => {
    const { group, others, tally, outlook, isGroupAgreed } = row();
    expect(group.map((vote) => [vote.country, vote.state, vote.stance])).toEqual([
      ["AUS", "not-known", null],
      ["JPN", "known", "undecided"],
      ["USA", "known", "for"],
    ]);
    expect(others.map((vote) => [vote.country, vote.state, vote.stance])).toEqual([
      ["BRA", "known", "abstain"],
      ["CHN", "known", "against"],
      ["KEN", "not-known", null],
    ]);
    expect(tally).toEqual({ for: 1, against: 1, abstain: 1, undecided: 1, notKnown: 2 });
    expect(outlook).toEqual({ toWin: 2, toTurn: 0, reason: null });
    expect(isGroupAgreed).toBe(false);
  });

  it("shares out whom those who serve it speak to, within the group too, and names whom nobody meets", () => {
    const { talks } = row();
    expect(talks?.conversations.map((talk) => [talk.by, talk.with, talk.contact.tables])).toEqual([
      ["USA", "AUS", ["quad"]],
      ["USA", "JPN", ["quad"]],
    ]);
    expect(talks?.unassigned.map((one) => [one.country, one.reason])).toEqual([
      ["BRA", "no-contact"],
      ["CHN", "no-contact"],
      ["KEN", "no-contact"],
    ]);
    expect(talks?.maximum).toBe(5);
    expect(row({ conversationsMaximum: 1 }).talks?.unassigned[0]).toEqual({
      country: "BRA",
      reason: "no-contact",
    });
    expect(row({ conversationsMaximum: 1 }).talks?.conversations).toHaveLength(1);
    expect(row({ reports: [] }).talks).toMatchObject({ conversations: [], maximum: 6 });
  });

  it("takes the latest report, and none where those of one day disagree", () => {
    const reports = [
      report("JPN", "against", "2026-04-01"),
      report("JPN", "for", "2026-05-02"),
      report("JPN", "for", "2026-05-02"),
      report("USA", "for", "2026-05-02"),
      report("USA", "abstain", "2026-05-02"),
      report("USA", "for", "2026-05-01"),
    ];
    const { group, gaps } = row({ reports });
    expect(group.map(({ state, stance, reports: latest }) => [state, stance, latest.length])).toEqual([
      ["not-known", null, 0],
      ["known", "for", 2],
      ["contested", null, 2],
    ]);
    expect(gaps).toEqual([
      { country: "USA", gap: "contested" },
      { country: "AUS", gap: "not-known" },
    ]);
  });

  it("orders the gaps of the group by their size", () => {
    const group = countries("AUS", "BRA", "CHN", "JPN", "USA");
    const reports = [
      report("AUS", "undecided"),
      report("BRA", "abstain"),
      report("USA", "against"),
      report("CHN", "for"),
    ];
    expect(row({ group, reports }).gaps).toEqual([
      { country: "USA", gap: "opposed" },
      { country: "BRA", gap: "abstains" },
      { country: "AUS", gap: "undecided" },
      { country: "JPN", gap: "not-known" },
    ]);
  });

  it("serves a rejection as well as an adoption", () => {
    const items = [{ id: "res-50", title: "New IP", sought: "reject" as const }];
    const reports = [report("USA", "against"), report("JPN", "for")];
    const { gaps, talks, outlook } = row({ items, reports });
    expect(gaps).toEqual([
      { country: "JPN", gap: "opposed" },
      { country: "AUS", gap: "not-known" },
    ]);
    expect(talks?.conversations.map(({ by }) => by)).toEqual(["USA", "USA"]);
    expect(outlook).toMatchObject({ toWin: 2 });
  });

  it("asks only for what is open while the group has not agreed what it wants", () => {
    const items = [{ id: "res-50", title: "New IP", sought: null }];
    const { gaps, talks, outlook } = row({
      items,
      reports: [report("USA", "against"), report("JPN", "for")],
    });
    expect(gaps).toEqual([{ country: "AUS", gap: "not-known" }]);
    expect(talks).toBeNull();
    expect(outlook.reason).toBe("nothing-sought");
  });

  it("knows a group that agrees, and none that is silent, undecided or empty", () => {
    const all = (stance: VoteStance) => ["AUS", "JPN", "USA"].map((code) => report(code, stance));
    expect(row({ reports: all("abstain") }).isGroupAgreed).toBe(true);
    expect(row({ reports: all("undecided") }).isGroupAgreed).toBe(false);
    expect(row({ reports: [] }).isGroupAgreed).toBe(false);
    expect(row({ group: [], reports: [] }).isGroupAgreed).toBe(false);
  });

  it("keeps the order of the items and their reports apart", () => {
    const items = ["res-2", "res-1"].map((id) => ({ id, title: id, sought: "adopt" as const }));
    const rows = sheet({ items, reports: [report("USA", "for", "2026-05-01", "res-1")] });
    expect(rows.map(({ item, tally }) => [item, tally.for])).toEqual([
      ["res-2", 0],
      ["res-1", 1],
    ]);
  });

  it.each<[string, readonly string[], readonly string[], readonly string[], readonly object[]]>([
    ["nobody while all vote", ["USA"], ["JPN"], [], []],
    ["who left after it was reported", ["USA"], ["TWN"], ["TWN"], [["TWN", "left", false, 1]]],
    ["who is on no list of members", ["USA"], ["TWN"], [], [["TWN", "not-listed", false, 1]]],
    ["who left and coordinates", ["TWN", "USA"], [], ["TWN"], [["TWN", "left", true, 0]]],
    [
      "each once, by country",
      ["TWN", "USA"],
      ["TWN", "FRA"],
      ["TWN", "JPN"],
      [
        ["FRA", "not-listed", false, 1],
        ["TWN", "left", true, 1],
      ],
    ],
  ])("tells apart %s", (_name, group, reported, former, expected) => {
    const found = row({
      group: countries(...group),
      reports: reported.map((code) => report(code, "for")),
      former: countries(...former),
    });
    expect(
      found.withoutVote.map((one) => [one.country, one.reason, one.isOfGroup, one.reports.length]),
    ).toEqual(expected);
    expect(found.group.map((vote) => String(vote.country))).toEqual(["USA"]);
  });

  it.each<[string, Partial<CoordinationInputs>, object]>([
    [
      "an item twice",
      { items: ["res-50", "res-50"].map((id) => ({ id, title: id, sought: null })) },
      { code: "vote-item-repeated", item: "res-50" },
    ],
    [
      "a report on another item",
      { reports: [report("USA", "for", "2026-05-01", "res-51")] },
      { code: "vote-item-unknown", item: "res-51", known: ["res-50"] },
    ],
    [
      "a report that nobody made",
      { reports: [{ ...report("USA", "for"), source: "" }] },
      { code: "vote-source-missing", country: "USA", item: "res-50" },
    ],
    ["no conversation", { conversationsMaximum: 0 }, { code: "conversations-maximum-invalid", value: 0 }],
  ])("refuses %s", (_name, changes, refusal) => {
    expect(coordinationSheet(inputs(changes))).toEqual({ ok: false, error: refusal });
  });

  it("refuses half a conversation", () => {
    const half = coordinationSheet(inputs({ conversationsMaximum: 1.5 }));
    expect(expectRefusal(half, "conversations-maximum-invalid").value).toBe(1.5);
  });
});
