import { describe, expect, it } from "vitest";
import { parseTableId, type TableId } from "../id.ts";
import { expectOk, expectRefusal } from "../testing/expect-result.ts";
import { forumTableOf, tableIdOf, tableOf } from "./table-id.ts";

const table = (text: string): TableId => expectOk(parseTableId(text));

describe("a table's name", () => {
  it.each(["ttc", "ttc/export-controls"])("%s is taken apart and put together again", (text) => {
    expect(tableIdOf(tableOf(table(text)))).toBe(text);
    expect(forumTableOf(table(text))).toBe("ttc");
  });

  it.each(["", "TTC", "ttc/", "/ttc", "ttc/a/b", "ttc:standards"])("is refused as %j", (text) => {
    expectRefusal(parseTableId(text), "id-malformed");
  });
});
