import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseInstant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { checkedRows } from "../brief/assemble.ts";
import { BRIEF_FOLDER, briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import type { RowProblem } from "../row-problem.ts";
import { assembleAlignment } from "./assemble.ts";
import { ALIGNMENT_FILES, type AlignmentFile, briefAlignmentTexts } from "./files.ts";

const shipped = briefAlignmentTexts();
const context = expectValue(checkedRows(briefTexts()));

/** Files with a passage of one of them replaced; the passage must be there. */
function withReplaced(file: AlignmentFile, passage: string, replacement: string) {
  expect(shipped[file]).toContain(passage);
  return { ...shipped, [file]: shipped[file].replace(passage, replacement) };
}

function problemsOf(texts: typeof shipped): readonly RowProblem[] {
  const assembled = assembleAlignment(texts, context);
  return assembled.ok ? [] : assembled.error.problems;
}

const MODEL = "alignment/model.json";
const STANCES = "alignment/stances.csv";
const EFFECTS = "alignment/effects.json";
const SOURCES = "alignment/sources.csv";
const PASSAGES = "alignment/passages.json";

const FIRST = "AUS,privacy-law,no,1988-12-31,medium,public-record,worldbank-govtech-2020,,,";
const BRIEF = "USA,privacy-law,no,2021-10-31,high,brief,csis-t12-2021,Setting priorities / Data,5,,,,,";

/** The number of the row, from 1, that begins so. */
function rowOf(beginning: string): number {
  return shipped[STANCES].split("\n").findIndex((line) => line.startsWith(beginning));
}

describe("a row that is wrong by itself", () => {
  it.each([
    [MODEL, '"version": 1', '"version": 0', 1, "version", "0"],
    [MODEL, '"kind": "binary"', '"kind": "rating"', 1, "issues.0.kind", "rating"],
    [STANCES, "AUS,privacy-law,no", "Oz,privacy-law,no", 1, "holder", "Oz"],
    [STANCES, "no,1988-12-31", "no,1988", 1, "since", "1988"],
    [STANCES, "1988-12-31,medium", "1988-12-31,sure", 1, "confidence", "sure"],
    [STANCES, "medium,public-record", "medium,reported", 1, "basis", "reported"],
    [STANCES, ",1988,The act", ",old,The act", 1, "figure", "old"],
    [EFFECTS, "DATA-1", "DATA-01", 1, "recommendation", "DATA-01"],
    [SOURCES, "2020-12-31", "2020", 2, "dated", "2020"],
    [PASSAGES, '"paragraph": 2', '"paragraph": 0', 1, "paragraph", "0"],
  ] as const)("in %s, %s as %s, is refused with file, row, field, value and remedy", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const [problem, ...others] = problemsOf(withReplaced(file, passage, replacement));
    expect(problem).toMatchObject({ file, field, value, ...(file === SOURCES ? {} : { row }) });
    expect(problem?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it("is refused when there is no model, and when an effect changes nothing", () => {
    expect(problemsOf({ ...shipped, [MODEL]: "[]" })).toMatchObject([{ file: MODEL, row: null }]);
    const idle = [{ recommendation: "DATA-1", group: ["USA", "EU"], groupReason: "Both.", changes: [] }];
    expect(problemsOf({ ...shipped, [EFFECTS]: JSON.stringify(idle) })).toMatchObject([
      { file: EFFECTS, row: 1, field: "changes" },
    ]);
  });
});

describe("a stance that cannot be put on record", () => {
  it.each([
    ["of a stranger", FIRST.replace("AUS", "MEX"), "holder", "MEX"],
    ["on an unknown issue", FIRST.replace("privacy-law", "fame"), "issue", "fame"],
    ["that is no answer", FIRST.replace(",no,", ",perhaps,"), "value", "perhaps"],
    ["of another kind", FIRST.replace("privacy-law,no", "committee-lead,many"), "value", "many"],
    ["off its range", FIRST.replace("privacy-law,no", "committee-lead,9"), "value", "9"],
    ["that is no level", FIRST.replace("privacy-law,no", "depa,never"), "value", "never"],
    ["that begins ahead", FIRST.replace("1988-12-31", "2027-01-01"), "since", "2027-01-01"],
    ["of an unknown source", FIRST.replace("worldbank-govtech-2020", "atlas"), "source", "atlas"],
    ["of the brief by name alone", FIRST.replace("public-record", "brief"), "basis", "brief"],
  ])("%s, is named with row, field, value and remedy", (_name, replacement, field, value) => {
    const problems = problemsOf(withReplaced(STANCES, FIRST, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file: STANCES, row: 1, field, value }));
    expect(problems.every(({ remedy }) => remedy !== "")).toBe(true);
  });

  it("said twice of the same day by the same place, is named", () => {
    const [, first = ""] = shipped[STANCES].split("\n");
    expect(problemsOf(withReplaced(STANCES, first, `${first}\n${first}`))).toEqual([
      {
        file: STANCES,
        row: 2,
        field: "since",
        value: "1988-12-31",
        remedy: "say it once of each day and place",
      },
    ]);
  });

  it("from a source dated ahead, or put on record before the latest of them, is named", () => {
    const ahead = problemsOf(withReplaced(SOURCES, "2020-12-31", "2027-01-01"));
    expect(ahead).toContainEqual(
      expect.objectContaining({ file: STANCES, row: 1, field: "source", value: "worldbank-govtech-2020" }),
    );
    const recordedAt = expectValue(parseInstant("2026-01-21T12:00:00.000Z"));
    const early = assembleAlignment(shipped, context, recordedAt);
    const rows = early.ok ? [] : early.error.problems.map(({ row }) => row);
    expect(rows).toContain(rowOf("KOR,ai-regulation,general-act"));
  });

  it.each([
    ["figure", ",2020,1988,", ",2020,,"],
    ["indicator", "wb_dp_law_first_year,2020,1988,", ",2020,1988,"],
  ])("with a %s left out beside the others, is named", (field, passage, replacement) => {
    expect(problemsOf(withReplaced(STANCES, passage, replacement))).toMatchObject([
      { file: STANCES, row: 1, field },
    ]);
  });
});

describe("a citation", () => {
  it.each([
    ["section", BRIEF.replace("Setting priorities / Data", "")],
    ["paragraph", BRIEF.replace("Data,5", "Data,")],
    ["paragraph", BRIEF.replace("Data,5", "Data,4")],
    ["locator", BRIEF.replace("Data,5,", "Data,5,page 3")],
  ])("with a %s that does not fit the brief is named", (field, replacement) => {
    const row = rowOf(BRIEF);
    expect(problemsOf(withReplaced(STANCES, BRIEF, replacement))).toMatchObject([
      { file: STANCES, row, field },
    ]);
  });

  it("is refused when nothing makes it", () => {
    const source = "unread,Unread,Nobody,2020-01-01,facts,\n";
    expect(problemsOf({ ...shipped, [SOURCES]: shipped[SOURCES] + source })).toMatchObject([
      { file: SOURCES, field: "id", value: "unread" },
    ]);
    const place = { section: "The issue", paragraph: 1, quote: "Technology cooperation." };
    const places = JSON.stringify([...JSON.parse(shipped[PASSAGES]), place]);
    expect(problemsOf({ ...shipped, [PASSAGES]: places })).toMatchObject([
      { file: PASSAGES, field: "paragraph", value: "The issue, paragraph 1" },
    ]);
  });

  it("of a section that the brief does not have is named", () => {
    const texts = withReplaced(PASSAGES, "Getting organized", "Getting ready");
    expect(problemsOf(texts)).toContainEqual(
      expect.objectContaining({ file: MODEL, value: "Getting organized, paragraph 7" }),
    );
  });
});

describe("a model that stances cannot be compared with", () => {
  it.each([
    ['"id": "privacy-right"', '"id": "privacy-law"', "issues"],
    ['"weight": 3', '"weight": -3', "issues"],
    ['"step": 1', '"step": 99', "issues"],
    ['"basis": "brief"', '"basis": "proposal"', "issues.0.passage"],
    ['"paragraph": 5', '"paragraph": 99', "issues.0.passage"],
    ['"value": true', '"value": "maybe"', "issues.0.answers"],
    ['"country": "AUS"', '"country": "BRA"', "holders.0.country"],
    ['"country": "AUS"', '"country": "CAN"', "holders"],
    ['"AUS",\n          "IND"', '"CAN",\n          "IND"', "blocs"],
    ['"AUS",\n          "IND"', '"NZL",\n          "IND"', "blocs"],
  ])("%s as %s is refused", (passage, replacement, field) => {
    const problems = problemsOf(withReplaced(MODEL, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file: MODEL, row: 1, field }));
  });

  it("is refused when nothing has weight", () => {
    const text = shipped[MODEL].replaceAll(/"weight": \d/g, '"weight": 0');
    expect(problemsOf({ ...shipped, [MODEL]: text })).toMatchObject([{ field: "issues", value: "26" }]);
  });
});

describe("a link that cannot be computed with", () => {
  it.each([
    ['"recommendation": "DATA-1"', '"recommendation": "DATA-9"', "recommendation", "DATA-9"],
    ['"recommendation": "DATA-2"', '"recommendation": "DATA-1"', "recommendation", "DATA-1"],
    ['"issue": "privacy-law"', '"issue": "fame"', "changes", "fame"],
    ['"to": true', '"to": "perhaps"', "changes", "perhaps"],
    ['"EU",\n      "USA"', '"EU",\n      "EU"', "group", "EU"],
    ['"EU",\n      "USA"', '"EU",\n      "JPN"', "group", "USA"],
    [
      '"issue": "eu-adequacy",\n        "to": "partial"',
      '"issue": "transfer-rule",\n        "to": "open"',
      "changes",
      "USA, transfer-rule",
    ],
  ])("%s as %s is named", (passage, replacement, field, value) => {
    const problems = problemsOf(withReplaced(EFFECTS, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file: EFFECTS, field, value }));
  });
});

describe("LICENSES.md", () => {
  const licenses = readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8");

  it("names publisher, year, license and what is ours for every alignment file, and no file is left out", () => {
    const files = readdirSync(join(BRIEF_FOLDER, "alignment")).map((name) => `alignment/${name}`);
    expect(files.toSorted()).toEqual([...ALIGNMENT_FILES].toSorted());
    for (const file of files) {
      const line = licenses.split("\n").find((text) => text.startsWith(`| \`${file}\` |`)) ?? "";
      const cells = line.split("|").slice(1, -1);
      expect(cells.filter((cell) => cell.trim() !== "")).toHaveLength(5);
    }
  });
});
