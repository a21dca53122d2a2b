import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseInstant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { checkedRows } from "../brief/assemble.ts";
import { BRIEF_FOLDER, briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import type { RowProblem } from "../row-problem.ts";
import { assembleCoalitions } from "./assemble.ts";
import { briefCoalitionTexts, COALITION_FILES, type CoalitionFile } from "./files.ts";

const shipped = briefCoalitionTexts();
const context = expectValue(checkedRows(briefTexts()));

/** Files with a passage of one of them replaced; the passage must be there. */
function withReplaced(file: CoalitionFile, passage: string, replacement: string) {
  expect(shipped[file]).toContain(passage);
  return { ...shipped, [file]: shipped[file].replace(passage, replacement) };
}

function problemsOf(texts: typeof shipped): readonly RowProblem[] {
  const assembled = assembleCoalitions(texts, context);
  return assembled.ok ? [] : assembled.error.problems;
}

const SET = "coalition/requirements.json";
const ROWS = "coalition/capabilities.csv";
const SOURCES = "coalition/sources.csv";
const PASSAGES = "coalition/passages.json";

const FIRST =
  "USA,chip-design,4,2021-10-31,high,brief,csis-t12-2021,Setting priorities / Which technologies?,5,,";
const GDP = "wb_gdp_current_usd,,2020,1330900000000";

describe("a row that is wrong by itself", () => {
  it.each([
    [SET, '"version": 1', '"version": 0', 1, "version", "0"],
    [SET, '"unionCount": "member-states"', '"unionCount": "both"', 1, "requirements.0.unionCount", "both"],
    [ROWS, FIRST, FIRST.replace("USA", "usa"), 1, "country", "usa"],
    [ROWS, FIRST, FIRST.replace(",4,", ",four,"), 1, "level", "four"],
    [ROWS, FIRST, FIRST.replace("2021-10-31", "2021-10-32"), 1, "asOf", "2021-10-32"],
    [ROWS, FIRST, FIRST.replace("high", "certain"), 1, "confidence", "certain"],
    [ROWS, FIRST, FIRST.replace(",brief,", ",reported,"), 1, "basis", "reported"],
    [ROWS, GDP, GDP.replace("2020", "MMXX"), 7, "year", "MMXX"],
    [SOURCES, ",2021,", ",MMXXI,", 1, "year", "MMXXI"],
    [PASSAGES, '"paragraph": 2', '"paragraph": 0', 1, "paragraph", "0"],
  ] as const)("in %s, %s as %s, is refused with file, row, field, value and remedy", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const [problem, ...others] = problemsOf(withReplaced(file, passage, replacement));
    expect(problem).toMatchObject({ file, row, field, value });
    expect(problem?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it("is refused when there is no set of requirements, or more than one", () => {
    for (const text of ["[]", JSON.stringify([...JSON.parse(shipped[SET]), ...JSON.parse(shipped[SET])])]) {
      expect(problemsOf({ ...shipped, [SET]: text })).toMatchObject([{ file: SET, row: null }]);
    }
  });
});

describe("a row that names what is not there", () => {
  it.each([
    [ROWS, FIRST, FIRST.replace("USA", "ZZZ"), 1, "country", "ZZZ"],
    [ROWS, FIRST, FIRST.replace("chip-design", "chip-fame"), 1, "requirement", "chip-fame"],
    [ROWS, FIRST, FIRST.replace("csis-t12-2021", "csis-t12-2022"), 1, "source", "csis-t12-2022"],
    [ROWS, FIRST, FIRST.replace(",brief,", ",public-record,"), 1, "basis", "public-record"],
    [
      ROWS,
      FIRST,
      FIRST.replace("?,5,", "?,2,"),
      1,
      "paragraph",
      "Setting priorities / Which technologies?, paragraph 2",
    ],
    [ROWS, GDP, GDP.replace("wb_gdp_current_usd", "fame"), 7, "indicator", "fame"],
    [SET, '"technology": "semiconductors"', '"technology": "magic"', 1, "chip-design.technology", "magic"],
    [SET, '"country": "AUS"', '"country": "ZZZ"', 1, "holders", "ZZZ"],
    [SET, '"code": "EU"', '"code": "ZZZ"', 1, "union", "ZZZ"],
  ] as const)("in %s, %s as %s, is refused with row, field, value and remedy", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const problems = problemsOf(withReplaced(file, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file, row, field, value }));
    expect(problems.every(({ remedy }) => remedy !== "")).toBe(true);
  });

  it("is refused when nothing cites it", () => {
    const source = "unread-2020,Unread,Nobody,2020,facts,\n";
    expect(problemsOf({ ...shipped, [SOURCES]: shipped[SOURCES] + source })).toMatchObject([
      { file: SOURCES, row: 8, field: "id", value: "unread-2020" },
    ]);
    const place = { section: "Conclusion", paragraph: 1, quote: "The administration has a start." };
    const places = JSON.stringify([...JSON.parse(shipped[PASSAGES]), place]);
    expect(problemsOf({ ...shipped, [PASSAGES]: places })).toMatchObject([
      { file: PASSAGES, row: 10, field: "paragraph", value: "Conclusion, paragraph 1" },
    ]);
    const elsewhere = JSON.stringify([...JSON.parse(shipped[PASSAGES]), { ...place, section: "Nowhere" }]);
    expect(problemsOf({ ...shipped, [PASSAGES]: elsewhere })).toContainEqual(
      expect.objectContaining({ file: PASSAGES, row: 10, field: "section", value: "Nowhere" }),
    );
  });
});

describe("a capability that cannot count", () => {
  it.each([
    ["off the scale", FIRST, FIRST.replace(",4,", ",5,"), 1, "level", "5"],
    [
      "of a member state where the Union stands for it",
      "AUS,chip-demand",
      "DEU,chip-demand",
      7,
      "country",
      "DEU",
    ],
    [
      "of the Union where its states stand for themselves",
      FIRST,
      FIRST.replace("USA", "EU"),
      1,
      "country",
      "EU",
    ],
    ["with another level than its figure gives", "AUS,chip-demand,2", "AUS,chip-demand,3", 7, "level", "3"],
    ["with a figure where none is coded", `${FIRST},,,`, `${FIRST}share,,2020,5`, 1, "indicator", "share"],
    ["with a year and no figure", `${FIRST},,,`, `${FIRST},,2020,`, 1, "year", "2020"],
    ["with a figure and no value", GDP, GDP.replace("1330900000000", ""), 7, "value", ""],
    ["summed from a year that is not earlier", GDP, GDP.replace(",,", ",2021,"), 7, "firstYear", "2021"],
  ] as const)("%s is named", (_, passage, replacement, row, field, value) => {
    expect(problemsOf(withReplaced(ROWS, passage, replacement))).toContainEqual(
      expect.objectContaining({ file: ROWS, row, field, value }),
    );
  });

  it("is refused when the same place of the same source says it twice", () => {
    const [, first = ""] = shipped[ROWS].split("\n");
    expect(problemsOf(withReplaced(ROWS, first, `${first}\n${first}`))).toMatchObject([
      { file: ROWS, row: 2, field: "source", remedy: "list it once" },
    ]);
  });

  it("is refused when it is younger than the record", () => {
    const recordedAt = expectValue(parseInstant("2026-06-01T12:00:00.000Z"));
    const assembled = assembleCoalitions(shipped, context, recordedAt);
    const fields = assembled.ok ? [] : assembled.error.problems.map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(["asOf"]));
  });
});

describe("requirements that cannot be used", () => {
  it.each([
    ['"depth": 1', '"depth": 0', "chip-design.depth"],
    ['"id": "chip-eda"', '"id": "chip-design"', "requirements"],
    ['"country": "CAN"', '"country": "AUS"', "holders"],
    ['"basis": "brief"', '"basis": "proposal"', "requirements.0.passage"],
    ['"paragraph": 5', '"paragraph": 9', "requirements.0.passage"],
  ])("%s as %s are refused", (passage, replacement, field) => {
    const problems = problemsOf(withReplaced(SET, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file: SET, row: 1, field }));
  });

  it.each([
    ["words for every level", { levelWords: ["none"] }, "chip-design.levelWords", "1"],
    ["a readiness band", { bands: [] }, "chip-design.bands", "[]"],
    [
      "four ascending cut points",
      { codings: [{ indicator: "share", title: "Share", unit: "percent", cutPoints: [1, 5, 5, 30] }] },
      "chip-design.codings",
      "1, 5, 5, 30",
    ],
  ])("are refused without %s", (_, changes, field, value) => {
    const [{ requirements, ...set }] = JSON.parse(shipped[SET]);
    const [first, ...others] = requirements;
    const changed = [{ ...set, requirements: [{ ...first, ...changes }, ...others] }];
    expect(problemsOf({ ...shipped, [SET]: JSON.stringify(changed) })).toContainEqual(
      expect.objectContaining({ field, value }),
    );
  });
});

it("LICENSES.md names publisher, year, license and what is ours for every coalition file, and no file is left out", () => {
  const licenses = readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8");
  const files = readdirSync(join(BRIEF_FOLDER, "coalition")).map((name) => `coalition/${name}`);
  expect(files.toSorted()).toEqual([...COALITION_FILES].toSorted());
  for (const file of files) {
    const row = licenses.split("\n").find((text) => text.startsWith(`| \`${file}\` |`)) ?? "";
    const filled = row
      .split("|")
      .slice(1, -1)
      .filter((cell) => cell.trim() !== "");
    expect(filled).toHaveLength(5);
  }
});
