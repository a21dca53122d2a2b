import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { refused, refusedWith } from "../testing/refused.ts";
import { openTestApi, type TestApi } from "../testing/test-api.ts";

const DRAFT = {
  table: "itu",
  title: "Plenipotentiary Conference",
  group: ["USA", "JPN"],
  items: [{ title: "Revise Resolution 50", sought: "adopt" as const }, { title: "A new protocol" }],
  source: { title: "Agenda of the conference" },
  reason: "The agenda is out.",
};

let api: TestApi;
beforeAll(async () => {
  api = await openTestApi();
});
afterAll(() => api.close());

async function drafted() {
  const analyst = await api.as("analyst");
  const { sheet } = await analyst.forum.draftSheet(DRAFT);
  return { analyst, sheet, read: () => analyst.forum.sheet({ sheet }) };
}

describe("a coordination sheet", () => {
  it("is drafted with its items, wanted outcomes and group, and says who put it down", async () => {
    const { read } = await drafted();
    const sheet = await read();
    expect(sheet).toMatchObject({
      sequence: 1,
      reports: 0,
      record: { table: "itu", title: DRAFT.title, votesOn: null, source: { basis: "reported" } },
      personName: "Anselm Figment",
    });
    expect(sheet.rows.map(({ item, title, sought }) => [item, title, sought])).toEqual([
      ["item-1", "Revise Resolution 50", "adopt"],
      ["item-2", "A new protocol", null],
    ]);
  });

  it("is revised with what was reported kept, and tells who saw an older version", async () => {
    const { analyst, sheet, read } = await drafted();
    const { table: _table, ...fields } = DRAFT;
    const source = "A call with the delegation";
    const vote = { sheet, seen: 0, country: "BRA", item: "item-1", stance: "for" as const, source };
    await analyst.forum.reportVote({ ...vote, reason: "Heard today." });
    const items = [
      { id: "item-1", title: "Revise Resolution 50", sought: "reject" as const },
      { title: "Study groups", sought: "adopt" as const },
    ];
    const revision = { ...fields, sheet, seen: 1, items, votesOn: "2027-11-09", conversationsMaximum: 4 };
    expect(await analyst.forum.reviseSheet(revision)).toEqual({ sheet, sequence: 2 });
    const after = await read();
    expect(after.rows.map(({ item, sought, tally }) => [item, sought, tally.for])).toEqual([
      ["item-1", "reject", 1],
      ["item-2", "adopt", 0],
    ]);
    expect(after.record.votesOn).toBe("2027-11-09");
    expect(await refused(analyst.forum.reviseSheet(revision))).toMatchObject({
      code: "entry-changed-meanwhile",
      kind: "sheet",
      present: 2,
    });
    const without = { ...revision, seen: 2, items: items.slice(1) };
    expect(await refused(analyst.forum.reviseSheet(without))).toMatchObject({
      code: "vote-item-reported",
      item: "item-1",
      reports: 1,
    });
  });

  it("stays readable when a country leaves after its vote was reported, and takes no new report of it", async () => {
    const [analyst, coordinator] = await Promise.all([api.as("analyst"), api.as("state-coordinator")]);
    const { table, ...fields } = { ...DRAFT, group: ["USA", "KEN"] };
    const { sheet } = await analyst.forum.draftSheet({ table, ...fields });
    const read = () => analyst.forum.sheet({ sheet });
    const vote = { sheet, country: "KEN", item: "item-1", stance: "for" as const, source: "A call" };
    const reason = "Heard today.";
    await analyst.forum.reportVote({ ...vote, seen: 0, reason });
    const before = await read();
    const { roll } = await coordinator.forum.get({ table });
    await coordinator.forum.endMembership({
      table,
      country: "KEN",
      left: { on: "2026-11-01" },
      seen: Math.max(...roll.map(({ sequence }) => sequence)),
      source: { title: "A notice of withdrawal" },
      reason: "It left.",
    });

    const after = await read();
    expect(after.voters).toBe(before.voters - 1);
    expect(after.rows[0]).toMatchObject({ tally: { for: 0 }, group: [{ country: "USA" }] });
    expect(after.rows[0]?.withoutVote).toMatchObject([
      { country: "KEN", reason: "left", isOfGroup: true, reports: [{ stance: "for", source: "A call" }] },
    ]);
    expect(await refused(analyst.forum.reportVote({ ...vote, seen: 1, reason }))).toMatchObject({
      code: "voter-unknown",
      country: "KEN",
    });
    const revision = { ...fields, sheet, seen: 1, items: [...after.record.items] };
    expect(await refused(analyst.forum.reviseSheet(revision))).toMatchObject({
      code: "group-without-vote",
      country: "KEN",
    });
    await analyst.forum.reviseSheet({ ...revision, votesOn: "2026-10-15" });
    const onTheDay = await read();
    expect(onTheDay.voters).toBe(before.voters);
    expect(onTheDay.rows[0]).toMatchObject({ tally: { for: 1 }, withoutVote: [] });
  });

  it.each([
    ["without items", { items: [] }, "sheet-empty"],
    ["without a title", { title: "" }, "sheet-title-missing"],
    ["with a country that the register does not have", { group: ["ZZZ"] }, "country-unknown"],
    ["with a country that has no vote", { group: ["EU"] }, "group-without-vote"],
    ["with half a conversation", { conversationsMaximum: 0.5 }, "conversations-maximum-invalid"],
    ["of a body that is not there", { table: "nowhere" }, "not-found"],
    ["of a body whose members are not listed", { table: "3gpp" }, "voters-not-listed"],
  ])("is refused %s", async (_name, changes, code) => {
    const analyst = await api.as("analyst");
    expect(await refusedWith(analyst.forum.draftSheet({ ...DRAFT, ...changes }))).toBe(code);
  });

  it("is drafted and revised by nobody who only reads", async () => {
    const reader = await api.as("reader");
    expect(await refusedWith(reader.forum.draftSheet(DRAFT))).toBe("role-not-allowed");
    const { sheet } = await drafted();
    const { table: _table, ...fields } = DRAFT;
    expect(await refusedWith(reader.forum.reviseSheet({ ...fields, sheet, seen: 1 }))).toBe(
      "role-not-allowed",
    );
  });
});
