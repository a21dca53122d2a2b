import { describe, expect, it } from "vitest";
import { expectOk, expectRefusal } from "../../testing/expect-result.ts";
import { countries, country, LISTED } from "../../testing/forum-builder.ts";
import { day } from "../../testing/record-builder.ts";
import { tableId } from "../../testing/setup-builder.ts";
import {
  checkReport,
  checkSheet,
  type SheetAround,
  type SheetRecord,
  sheetRows,
  votingDay,
} from "./sheet-record.ts";

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
  former: [],
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

  describe("what is put down of a vote", () => {
    const left = { ...AROUND, voters: countries("BRA", "USA"), former: countries("JPN") };
    const [stored] = AROUND.reports;
    if (stored === undefined) throw new Error("nothing is reported");

    it("is kept when the country leaves, and not put down anew", () => {
      const [row] = expectOk(sheetRows(SHEET, left));
      expect(row?.withoutVote).toEqual([
        { country: "JPN", reason: "left", isOfGroup: true, reports: AROUND.reports },
      ]);
      expect(row?.tally).toEqual({ for: 0, against: 0, abstain: 0, undecided: 0, notKnown: 2 });
      expect(expectRefusal(checkReport(SHEET, left, stored), "voter-unknown")).toEqual({
        code: "voter-unknown",
        country: "JPN",
        item: "res-50",
      });
    });

    it("is of a member and about an item of the sheet", () => {
      expect(expectOk(checkReport(SHEET, AROUND, stored))).toBe(stored);
      const elsewhere = checkReport(SHEET, AROUND, { ...stored, item: "res-51" });
      expectRefusal(elsewhere, "vote-item-unknown");
      expectRefusal(checkReport(SHEET, { ...AROUND, voters: null }, stored), "voters-not-listed");
    });
  });

  describe("votingDay", () => {
    it("is that of the votes, and today while none is set", () => {
      expect(votingDay(SHEET, day("2026-05-04"))).toBe("2026-11-09");
      expect(votingDay({ votesOn: null }, day("2026-05-04"))).toBe("2026-05-04");
    });
  });

  it("is refused without a title, items or a group, and where nobody knows who votes", () => {
    expectRefusal(sheetRows({ ...SHEET, title: " " }, AROUND), "sheet-title-missing");
    expectRefusal(checkSheet({ ...SHEET, title: " " }, AROUND), "sheet-title-missing");
    expect(expectRefusal(checkSheet({ ...SHEET, items: [] }, AROUND), "sheet-empty").field).toBe("items");
    expect(expectRefusal(checkSheet({ ...SHEET, group: [] }, AROUND), "sheet-empty").field).toBe("group");
    expect(expectRefusal(checkSheet(SHEET, { ...AROUND, voters: null }), "voters-not-listed")).toEqual({
      code: "voters-not-listed",
      table: "itu",
    });
    const voteless = checkSheet({ ...SHEET, group: countries("USA", "FRA") }, AROUND);
    expect(expectRefusal(voteless, "group-without-vote").country).toBe("FRA");
  });
});
