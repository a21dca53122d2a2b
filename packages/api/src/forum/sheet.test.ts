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
