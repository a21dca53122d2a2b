import { describe, expect, it } from "vitest";
import { tableHref, tableOfAddress } from "./forum-address.ts";

describe("the address of a table", () => {
  it.each(["ttc", "ttc/export-controls"])("leads to %s and back", (table) => {
    expect(tableOfAddress(tableHref(table).split("/").slice(3))).toBe(table);
  });
});
