import { describe, expect, it } from "vitest";
import { checkAllEvidence, checkEvidence } from "./evidence.ts";
import { expectOk, expectRefusal } from "./testing/expect-result.ts";
import { CITATION, DOCUMENT, day } from "./testing/record-builder.ts";

const TODAY = day("2022-08-09");

describe("checkEvidence", () => {
  it("keeps a citation and a document that others can check, dated today at the latest", () => {
    expect(expectOk(checkEvidence(CITATION, TODAY))).toBe(CITATION);
    expect(expectOk(checkEvidence(DOCUMENT, TODAY))).toBe(DOCUMENT);
  });

  it.each([
    ["without a title", { ...CITATION, title: " " }, "title", " "],
    ["dated tomorrow", { ...CITATION, dated: day("2022-08-10") }, "dated", "2022-08-10"],
    ["that does not say where", { ...CITATION, locator: "\u200b" }, "locator", "\u200b"],
    ["with a short fingerprint", { ...DOCUMENT, sha256: "abc" }, "sha256", "abc"],
    ["with an upper-case fingerprint", { ...DOCUMENT, sha256: "A".repeat(64) }, "sha256", "A".repeat(64)],
  ] as const)("refuses evidence %s and names the field", (_name, evidence, field, value) => {
    const refusal = expectRefusal(checkEvidence(evidence, TODAY), "evidence-unusable");
    expect(refusal).toMatchObject({ field, value });
    expect(refusal.expected).not.toBe("");
  });
});

describe("checkAllEvidence", () => {
  it("keeps the list as it is, also when it is empty", () => {
    const list = [CITATION, DOCUMENT];
    expect(expectOk(checkAllEvidence(list, TODAY))).toBe(list);
    expect(expectOk(checkAllEvidence([], TODAY))).toEqual([]);
  });

  it("refuses the list for one piece that cannot be checked", () => {
    const list = [CITATION, { ...DOCUMENT, sha256: "" }];
    expect(expectRefusal(checkAllEvidence(list, TODAY), "evidence-unusable").field).toBe("sha256");
  });
});
