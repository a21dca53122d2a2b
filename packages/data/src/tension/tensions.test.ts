import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkedRows } from "../brief/assemble.ts";
import { BRIEF_FOLDER, briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { assembleTensions, TENSION_FILE } from "./assemble.ts";
import { briefTensions } from "./brief-tensions.ts";

const TEXT = readFileSync(join(BRIEF_FOLDER, TENSION_FILE), "utf8");
const context = expectValue(checkedRows(briefTexts()));

function problemsWith(passage: string, replacement: string) {
  expect(TEXT).toContain(passage);
  const assembled = assembleTensions(TEXT.replace(passage, replacement), context);
  return assembled.ok ? [] : assembled.error.problems;
}

describe("the brief's tensions", () => {
  it("are between recommendations, or with a policy, and each names its place in the brief", () => {
    const tensions = briefTensions();
    expect(tensions.map(({ second }) => second.kind)).toEqual(["policy", "policy", "recommendation"]);
    expect(new Set(tensions.map(({ id }) => id)).size).toBe(3);
    for (const { source } of tensions) {
      expect(source).toMatchObject({
        basis: "brief",
        title: context.source.title,
        dated: context.source.issued.on,
      });
      expect(source.locator).toMatch(/, paragraph \d+$/);
    }
    expect(briefTensions()).toEqual(tensions);
  });

  it.each([
    ["CHIP-1,CHIP-2", "CHIP-99,CHIP-2", "recommendation", "CHIP-99"],
    ["CHIP-1,CHIP-2", "CHIP-1,CHIP-99", "otherRecommendation", "CHIP-99"],
    ["CHIP-1,CHIP-2", "CHIP-1,", "otherRecommendation", ",,"],
    [",USA,Tariffs", ",ZZZ,Tariffs", "policyCountry", "ZZZ"],
    [",USA,Tariffs", ",,Tariffs", "otherRecommendation", ",,Tariffs still imposed on allies"],
    ["tariffs,", "buy-american,", "id", "buy-american"],
    ["Getting organized,5", "Nowhere,5", "section", "Nowhere"],
    [",3,brief", ",3,reported", "basis", "reported"],
    ["CHIP-1,CHIP-2", "CHIP-1,CHIP-1", "id", "onshoring"],
  ])("refuse %s as %s with row, field, value and remedy", (passage, replacement, field, value) => {
    const [problem] = problemsWith(passage, replacement);
    expect(problem).toMatchObject({ file: TENSION_FILE, field, value });
    expect([problem?.row === null, problem?.remedy === ""]).toEqual([false, false]);
  });

  it("are named in the licenses", () => {
    expect(readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8")).toContain(`\`${TENSION_FILE}\``);
  });
});
