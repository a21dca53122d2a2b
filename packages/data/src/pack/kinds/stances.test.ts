import { describe, expect, it } from "vitest";
import { KNOWN, samplePack } from "../../testing/sample-pack.ts";
import type { PackProblem } from "../problem.ts";
import { type KnownNames, readPack } from "../read-pack.ts";

const HEADING = "country,issue,answer,since,confidence,source,locator,dated,indicator,year,figure,reason\n";
const ROW = "JPN,privacy-law,yes,2005-04-01,high,bank,table 3,2024-01-31,,,,The table lists a general law.";

function read(rows: string, alignment: KnownNames["alignment"] = KNOWN.alignment) {
  return readPack(samplePack().set("stances.csv", `${HEADING}${rows}\n`), { ...KNOWN, alignment });
}

function problemsOf(
  rows: string,
  alignment: KnownNames["alignment"] = KNOWN.alignment,
): readonly PackProblem[] {
  const result = read(rows, alignment);
  return result.ok ? [] : result.error.problems;
}

describe("stances of a pack", () => {
  it("are kept with their countries, place and day, and with the figure that they state", () => {
    const result = read(ROW.replace(",,,,", ",ai_share,2021,12.5,"));
    const entries = result.ok ? result.value.entries : [];
    expect(entries.find(({ kind }) => kind === "stances")).toMatchObject({
      countries: ["JPN"],
      fact: {
        country: "JPN",
        issue: "privacy-law",
        answer: "yes",
        since: "2005-04-01",
        locator: "table 3",
        dated: "2024-01-31",
        indicator: "ai_share",
        figure: 12.5,
      },
    });
  });

  it.each([
    ["privacy-law", "weather", "issue", "weather"],
    ["privacy-law,yes", "privacy-law,perhaps", "answer", "perhaps"],
    ["privacy-law,yes", "depa,guest", "answer", "guest"],
    ["privacy-law,yes", "committee-lead,15", "answer", "15"],
    ["2005-04-01", "2005-04-31", "since", "2005-04-31"],
    ["high", "sure", "confidence", "sure"],
    ["JPN", "JPX", "country", "JPX"],
    ["bank", "bonk", "source", "bonk"],
    ["table 3", "", "locator", ""],
    ["2024-01-31", "", "dated", ""],
    [",,,,", ",ai_share,,,", "figure", ""],
    [",,,,", ",,2021,,", "indicator", ""],
    [",,,,", ",nothing,2021,3,", "indicator", "nothing"],
  ])("%j as %j is refused with line, field, value and remedy", (passage, replacement, field, value) => {
    const [first, ...others] = problemsOf(ROW.replace(passage, replacement));
    expect(first).toMatchObject({ file: "stances.csv", line: 2, field, value });
    expect(first?.remedy).not.toBe("");
    expect(others.filter(({ field: other }) => other !== field)).toEqual([]);
  });

  it("are refused when one place says the same twice, and kept when two places say it", () => {
    expect(problemsOf(`${ROW}\n${ROW}`)).toMatchObject([{ file: "stances.csv", line: 3 }]);
    expect(problemsOf(`${ROW}\n${ROW.replace("table 3", "table 4")}`)).toEqual([]);
  });

  it("are refused while the register compares nobody", () => {
    expect(problemsOf(ROW, null)).toMatchObject([{ field: "issue", value: "privacy-law" }]);
  });
});
