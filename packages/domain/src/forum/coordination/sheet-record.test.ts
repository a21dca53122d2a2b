import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { countries, country, LISTED } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { tableId } from "../../testing/setup-builder.ts";
import { checkSheet, type SheetAround, type SheetRecord, sheetRows } from "./sheet-record.ts";

const SHEET: SheetRecord = {
  table: tableId("itu"),
  title: "Plenipotentiary",
  votesOn: day("2026-11-09"),
  group: countries("JPN", "USA"),
  items: [{ id: "res-50", title: "Revise Resolution 50", sought: "adopt" }],
  conversationsMaximum: null,
  source: LISTED,
};
const AROUND: SheetAround = {
  rule: "majority",
  voters: countries("BRA", "JPN", "USA"),
  reports: [
    { country: country("JPN"), item: "res-50", stance: "for", on: day("2026-05-04"), source: "A call" },
  ],
  contacts: { pairs: [] },
};

describe("a sheet on record", () => {
  it("is computed from itself and what was reported", () => {
    const [row] = expectOk(sheetRows(SHEET, AROUND));
    expect([row?.outlook.toWin, row?.tally.for, row?.tally.notKnown]).toEqual([1, 1, 2]);
    expect(expectOk(checkSheet(SHEET, AROUND))).toBe(SHEET);
  });

  it("is refused without a title, items or a group, and where nobody knows who votes", () => {
    expectRefusal(sheetRows({ ...SHEET, title: " " }, AROUND), "sheet-title-missing");
    expect(expectRefusal(checkSheet({ ...SHEET, items: [] }, AROUND), "sheet-empty").field).toBe("items");
    expect(expectRefusal(checkSheet({ ...SHEET, group: [] }, AROUND), "sheet-empty").field).toBe("group");
    expect(expectRefusal(checkSheet(SHEET, { ...AROUND, voters: null }), "voters-not-listed")).toEqual({
      code: "voters-not-listed",
      table: "itu",
    });
    expectRefusal(checkSheet({ ...SHEET, group: countries("FRA") }, AROUND), "group-without-vote");
  });
});
