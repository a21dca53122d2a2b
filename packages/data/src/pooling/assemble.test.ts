import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkedRows } from "../brief/assemble.ts";
import { BRIEF_FOLDER, briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import { assembleHoldings } from "./assemble.ts";
import { HOLDINGS_FILE, shippedHoldingsText } from "./files.ts";

const shipped = shippedHoldingsText();
const context = expectValue(checkedRows(briefTexts()));

/** The problems of the file with a passage of it replaced; the passage must be there. */
function problemsWith(passage: string, replacement: string) {
  expect(shipped).toContain(passage);
  const assembled = assembleHoldings(shipped.replace(passage, replacement), context);
  return assembled.ok ? [] : assembled.error.problems;
}

describe("a row of holdings", () => {
  it.each([
    ["nist-face-images,", "NIST faces,", 1, "name"],
    [",18270000,", ",many,", 1, "amount"],
    [",special-category,", ",secret,", 1, "sensitivity"],
    ["2019-12-19", "2019", 1, "dated"],
    [",brief,", ",proposal,", 2, "basis"],
  ])("with %s as %s is refused by itself", (passage, replacement, row, field) => {
    const [problem, ...others] = problemsWith(passage, replacement);
    expect(problem).toMatchObject({ file: HOLDINGS_FILE, row, field });
    expect(problem?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it.each([
    ["gbr-face-images,", "nist-face-images,", 2, "name", "nist-face-images"],
    [",USA,", ",ZZZ,", 1, "country", "ZZZ"],
    [",NIST,face", ",NASA2,face", 1, "agency", "NASA2"],
    [",ai,images", ",magic,images", 1, "technology", "magic"],
    [",18270000,images,", ",18270000,,", 1, "unit", ""],
    [",18270000,images,", ",,images,", 1, "amount", ""],
    [",18270000,", ",0,", 1, "amount", "0"],
    ["2019-12-19", "2099-12-19", 1, "dated", "2099-12-19"],
    [";visa applicants", ";persons arrested", 1, "populations", "persons arrested"],
  ])("with %s as %s is refused for what it says", (passage, replacement, row, field, value) => {
    const problems = problemsWith(passage, replacement);
    expect(problems).toContainEqual(expect.objectContaining({ file: HOLDINGS_FILE, row, field, value }));
    expect(problems.every(({ remedy }) => remedy !== "")).toBe(true);
  });
});

describe("the shipped file", () => {
  it("is all that its folder holds, and is named in the licenses", () => {
    expect(readdirSync(join(BRIEF_FOLDER, "pooling")).map((name) => `pooling/${name}`)).toEqual([
      HOLDINGS_FILE,
    ]);
    expect(readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8")).toContain(`\`${HOLDINGS_FILE}\``);
  });
});
