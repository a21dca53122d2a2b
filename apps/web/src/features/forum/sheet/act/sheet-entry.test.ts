import { describe, expect, it } from "vitest";
import { itemsIn, sheetFieldsIn } from "./sheet-entry.ts";

describe("a sheet as typed", () => {
  it("has the items that were filled in, and knows which of them stand already", () => {
    const data = new FormData();
    data.set("items.0.id", "item-1");
    data.set("items.0.title", "Revise Resolution 50");
    data.set("items.0.sought", "adopt");
    data.set("items.1.id", "item-2");
    data.set("items.1.title", "");
    data.set("items.2.title", "Study groups");
    expect(itemsIn(data)).toEqual({
      items: [
        { id: "item-1", title: "Revise Resolution 50", sought: "adopt" },
        { id: null, title: "Study groups", sought: null },
      ],
      rows: [0, 2],
    });
  });

  it("shares conversations out evenly, and has no day, where nothing is typed", () => {
    const data = new FormData();
    data.append("group", "USA");
    data.append("group", "JPN");
    expect(sheetFieldsIn(data)).toMatchObject({
      votesOn: null,
      conversationsMaximum: null,
      group: ["USA", "JPN"],
    });
    data.set("conversationsMaximum", "4");
    expect(sheetFieldsIn(data).conversationsMaximum).toBe(4);
  });
});
