import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { countries, country, LISTED } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { tableId } from "../../testing/setup-builder.ts";
import { draftSheet, reviseSheet, type SheetDraft } from "./revise-sheet.ts";
import type { SheetAround } from "./sheet-record.ts";

const DRAFT: SheetDraft = {
  table: tableId("itu"),
  title: "Plenipotentiary",
  votesOn: null,
  group: countries("JPN", "USA"),
  items: [
    { id: null, title: "Revise Resolution 50", sought: "adopt" },
    { id: null, title: "A new protocol", sought: null },
  ],
  conversationsMaximum: null,
  source: LISTED,
};
const AROUND: SheetAround = {
  rule: "majority",
  voters: countries("BRA", "JPN", "USA"),
  former: [],
  reports: [
    { country: country("JPN"), item: "item-1", stance: "for", on: day("2026-05-04"), source: "A call" },
  ],
  contacts: { pairs: [] },
};
const SHEET = expectOk(draftSheet(DRAFT, AROUND));

describe("draftSheet", () => {
  it("names its items one after another", () => {
    expect(SHEET.items.map(({ id }) => id)).toEqual(["item-1", "item-2"]);
  });

  it("is refused as any sheet is", () => {
    expectRefusal(draftSheet({ ...DRAFT, items: [] }, AROUND), "sheet-empty");
    expectRefusal(draftSheet({ ...DRAFT, group: countries("FRA") }, AROUND), "group-without-vote");
  });
});

describe("reviseSheet", () => {
  it("keeps the names of items that stand, whatever their order and words, and its body", () => {
    const [first, second] = SHEET.items;
    if (first === undefined || second === undefined) throw new Error("no items");
    const items = [
      { ...second, title: "A new internet protocol" },
      { ...first },
      { id: null, title: "More", sought: null },
    ];
    const revised = expectOk(reviseSheet(SHEET, { ...DRAFT, items }, AROUND));
    expect(revised.items.map(({ id, title }) => [id, title])).toEqual([
      ["item-2", "A new internet protocol"],
      ["item-1", "Revise Resolution 50"],
      ["item-3", "More"],
    ]);
    expect(revised.table).toBe("itu");
  });

  it("gives up an item only while nothing was reported of it", () => {
    const [first, second] = SHEET.items;
    if (first === undefined || second === undefined) throw new Error("no items");
    expect(expectOk(reviseSheet(SHEET, { ...DRAFT, items: [first] }, AROUND)).items).toEqual([first]);
    const without = reviseSheet(SHEET, { ...DRAFT, items: [second] }, AROUND);
    expect(expectRefusal(without, "vote-item-reported")).toEqual({
      code: "vote-item-reported",
      item: "item-1",
      title: "Revise Resolution 50",
      reports: 1,
    });
  });

  it("refuses an item that the sheet does not have", () => {
    const items = [...SHEET.items, { id: "item-9", title: "Another", sought: null }];
    expect(expectRefusal(reviseSheet(SHEET, { ...DRAFT, items }, AROUND), "vote-item-unknown").known).toEqual(
      ["item-1", "item-2"],
    );
  });
});
