import { describe, expect, it } from "vitest";
import { exportHeader } from "./export-columns.ts";
import { exportFile, type RowPage } from "./export-file.ts";
import { SAMPLE_NAMES, sampleRow } from "./testing/sample-row.ts";

const MARKING = { banner: "CUI//REL TO USA, GBR", isPublic: false, designatedBy: [], supplemental: [] };

async function fileOf(pages: readonly RowPage[], group: "theme" | null = null): Promise<string> {
  const [first = { rows: [], nextCursor: null }, ...rest] = pages;
  const waiting = [...rest];
  const next = async (): Promise<RowPage> => {
    const page = waiting.shift();
    if (page === undefined) throw new Error("no such page");
    return page;
  };
  let file = "";
  for await (const piece of exportFile(MARKING, first, next, { group }, SAMPLE_NAMES)) file += piece;
  return file;
}

describe("exportFile", () => {
  it("begins with the byte order mark, the banner of what is in it, and one header row", async () => {
    const file = await fileOf([]);
    const [banner, header, ...rest] = file.split("\r\n");
    expect(banner).toBe('\ufeff"CUI//REL TO USA, GBR"');
    expect(header?.startsWith('"Key","Title","Lead"')).toBe(true);
    expect(rest).toEqual([""]);
  });

  it("writes all pages in their order, text quoted and figures plain", async () => {
    const file = await fileOf([
      { rows: [sampleRow()], nextCursor: "two" },
      { rows: [sampleRow({ key: "DATA-1", currentDue: "2026-06-03" })], nextCursor: null },
    ]);
    const [, , first = "", second = "", end] = file.split("\r\n");
    expect(first).toBe(
      '"CHIP-1","Fund the CHIPS for America Act","DOC","NIST, NSF","On track","","Concurs","Resolved","In progress",1,3,"Not assessed","Open","2026-05-04","2026-05-04",0,,"Dora Sample","Director, technology policy","2026-04-01"',
    );
    expect(second).toContain('"2026-06-03","2026-05-04",30,');
    expect(end).toBe("");
  });

  it("keeps quotation marks, line breaks and separators inside their cell", async () => {
    const file = await fileOf([{ rows: [sampleRow({ title: 'The "chips",\nact; now' })], nextCursor: null }]);
    expect(file).toContain('"The ""chips"",\nact; now"');
  });

  it("writes no live formula into any text column", async () => {
    const file = await fileOf([
      {
        rows: [
          sampleRow({
            title: "=1+1",
            contact: { seat: "doc-main", title: "@SUM(A1)", holderName: "+Dora" },
          }),
        ],
        nextCursor: null,
      },
    ]);
    expect(file).toContain('"\'=1+1"');
    expect(file).toContain('"\'+Dora","\'@SUM(A1)"');
  });

  it("puts the group first when the list is grouped", async () => {
    const file = await fileOf([{ rows: [sampleRow()], nextCursor: null }], "theme");
    expect(file).toContain('"Group: theme","Key"');
    expect(file).toContain('"Technology","CHIP-1"');
  });

  it("says that nothing is scheduled and nobody is named instead of leaving a blank", async () => {
    const row = sampleRow({ originalDue: null, currentDue: null, contact: null });
    const file = await fileOf([{ rows: [row], nextCursor: null }]);
    expect(file).toContain('"Not scheduled","Not scheduled",,,"No contact named",');
  });

  it("ends with an error when a later page fails, so that it cannot be taken for whole", async () => {
    await expect(fileOf([{ rows: [sampleRow()], nextCursor: "two" }])).rejects.toThrow("no such page");
  });

  it("has as many headers as cells", async () => {
    const [, header = "", row = ""] = (
      await fileOf([{ rows: [sampleRow({ supporting: [] })], nextCursor: null }])
    ).split("\r\n");
    expect(header.split(",")).toHaveLength(exportHeader(null).length);
    expect(row.replaceAll(/"[^"]*"/g, "x").split(",")).toHaveLength(exportHeader(null).length);
  });
});
