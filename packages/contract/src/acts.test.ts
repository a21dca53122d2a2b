import { describe, expect, it } from "vitest";
import { BULK_LIMIT, changeDueOfManyInput, reportInput } from "./acts.ts";

const REPORT = { recommendation: "CHIP-1", version: 3, agency: "DOC", to: "in-progress" };

describe("reportInput", () => {
  it("fills in what may be left out: no reason, no evidence, today", () => {
    expect(reportInput.parse(REPORT)).toMatchObject({ reason: "", evidence: [], on: null });
  });

  it.each([
    ["an unknown key", { ...REPORT, extra: 1 }],
    ["a key in small letters", { ...REPORT, recommendation: "chip-1" }],
    ["a date that does not exist", { ...REPORT, on: "2026-02-30" }],
    ["a status that is not on the list", { ...REPORT, to: "done" }],
    ["a version of zero", { ...REPORT, version: 0 }],
    ["a version beyond what is stored", { ...REPORT, version: 2 ** 31 }],
    [
      "evidence without its locator",
      { ...REPORT, evidence: [{ kind: "citation", title: "t", dated: "2026-01-01" }] },
    ],
    [
      "a fingerprint that is not SHA-256",
      { ...REPORT, evidence: [{ kind: "document", title: "t", sha256: "abc", dated: "2026-01-01" }] },
    ],
  ])("refuses %s", (_, input) => {
    expect(reportInput.safeParse(input).success).toBe(false);
  });
});

describe("changeDueOfManyInput", () => {
  const chosen = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ recommendation: `GEN-${index + 1}`, version: 1 }));

  it("refuses the same recommendation twice, none, and more than the limit", () => {
    const parse = (list: unknown) =>
      changeDueOfManyInput.safeParse({ chosen: list, due: "2027-01-01" }).success;
    expect(parse([...chosen(1), ...chosen(1)])).toBe(false);
    expect(parse([])).toBe(false);
    expect(parse(chosen(BULK_LIMIT + 1))).toBe(false);
    expect(parse(chosen(BULK_LIMIT))).toBe(true);
  });
});
