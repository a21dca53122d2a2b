import { describe, expect, it } from "vitest";
import { evidenceEntries, evidenceEntry, fieldOfBlock } from "./evidence-input.ts";

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe("evidenceEntries", () => {
  it("leaves out blocks in which nothing but the kind is chosen", () => {
    const data = formOf({
      "evidence.0.kind": "citation",
      "evidence.1.kind": "document",
      "evidence.1.title": " ",
    });
    expect(evidenceEntries(data)).toEqual({ pieces: [], blocks: [] });
  });

  it("keeps which block each piece stands in", () => {
    const data = formOf({
      "evidence.0.kind": "citation",
      "evidence.2.kind": "citation",
      "evidence.2.title": "CHIPS and Science Act",
      "evidence.2.locator": "Public Law 117-167",
      "evidence.2.dated": "2022-08-09",
    });
    const { pieces, blocks } = evidenceEntries(data);
    expect(blocks).toEqual([2]);
    expect(pieces).toEqual([
      {
        kind: "citation",
        title: "CHIPS and Science Act",
        locator: "Public Law 117-167",
        dated: "2022-08-09",
      },
    ]);
  });

  it("gives a half-filled block as it is, so that the contract says what is missing", () => {
    const { pieces } = evidenceEntries(formOf({ "evidence.0.locator": "Section 3" }));
    expect(pieces).toEqual([{ kind: "citation", title: "", locator: "Section 3", dated: "" }]);
  });
});

describe("evidenceEntry", () => {
  it("takes a fingerprint as people paste it", () => {
    const data = formOf({ "evidence.kind": "document", "evidence.sha256": ` ${"AB".repeat(32)} ` });
    expect(evidenceEntry(data, "evidence")).toMatchObject({ kind: "document", sha256: "ab".repeat(32) });
  });
});

describe("fieldOfBlock", () => {
  it("leads an error about the first piece to the block that holds it", () => {
    expect(fieldOfBlock("evidence.0.title", [2])).toBe("evidence.2.title");
  });
  it("leaves every other field alone", () => {
    expect(fieldOfBlock("reason", [2])).toBe("reason");
    expect(fieldOfBlock("evidence.4.title", [2])).toBe("evidence.4.title");
  });
});
