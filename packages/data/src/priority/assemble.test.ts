import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseInstant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { checkedRows } from "../brief/assemble.ts";
import { BRIEF_FOLDER, briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import type { RowProblem } from "../row-problem.ts";
import { assemblePriorities } from "./assemble.ts";
import { briefPriorityTexts, PRIORITY_FILES, type PriorityFile } from "./files.ts";

const shipped = briefPriorityTexts();
const context = expectValue(checkedRows(briefTexts()));

/** Files with a passage of one of them replaced; the passage must be there. */
function withReplaced(file: PriorityFile, passage: string, replacement: string) {
  expect(shipped[file]).toContain(passage);
  return { ...shipped, [file]: shipped[file].replace(passage, replacement) };
}

function problemsOf(texts: typeof shipped): readonly RowProblem[] {
  const assembled = assemblePriorities(texts, context);
  return assembled.ok ? [] : assembled.error.problems;
}

const RATINGS = "priority/ratings.csv";
const TRIAGE = "priority/recommendation-ratings.csv";
const MODEL = "priority/model.json";
const SETS = "priority/weight-sets.csv";
const WEIGHTS = "priority/weights.csv";
const INDICATORS = "priority/indicators.csv";
const SOURCES = "priority/sources.csv";
const PASSAGES = "priority/passages.json";

const FIRST =
  "ai,,growth-potential,exact,4,,,,high,brief,csis-t12-2021,Setting priorities / Which technologies?,1,,";
const QUANTUM = "white-house-core-2021,,,";

describe("a row that is wrong by itself", () => {
  it.each([
    [MODEL, '"version": 1', '"version": 0', 1, "version", "0"],
    [MODEL, '"perBand": false', '"perBand": "no"', 1, "criteria.0.perBand", "no"],
    [RATINGS, "exact,4,,,", "exact,,,,", 1, "value", "null"],
    [RATINGS, "exact,4,,,", "exact,4,3,,", 1, "low", "3"],
    [RATINGS, "exact,4,,,", "exact,four,,,", 1, "value", "four"],
    [RATINGS, "exact,4,,,", "guess,4,,,", 1, "kind", "guess"],
    [RATINGS, "high,brief", "certain,brief", 1, "confidence", "certain"],
    [RATINGS, "high,brief", "high,reported", 1, "basis", "reported"],
    [RATINGS, "ai,research", "ai,early", 5, "band", "early"],
    [RATINGS, "2026-11-23", "2026-11-31", 1, "ratedOn", "2026-11-31"],
    [TRIAGE, "AI-1", "AI-01", 1, "recommendation", "AI-01"],
    [SETS, "2026-11-23", "soon", 1, "statedOn", "soon"],
    [WEIGHTS, "growth-potential,70", "growth-potential,170", 1, "points", "170"],
    [INDICATORS, "78.7", "most", 1, "value", "most"],
    [SOURCES, ",2021,", ",MMXXI,", 1, "year", "MMXXI"],
    [PASSAGES, '"paragraph": 1', '"paragraph": 0', 1, "paragraph", "0"],
  ] as const)("in %s, %s as %s, is refused with file, row, field, value and remedy", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const [problem, ...others] = problemsOf(withReplaced(file, passage, replacement));
    expect(problem).toMatchObject({ file, row, field, value });
    expect(problem?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it("is refused when there is no model", () => {
    expect(problemsOf({ ...shipped, [MODEL]: "[]" })).toMatchObject([{ file: MODEL, row: null }]);
  });
});

describe("a row that names what is not there", () => {
  it.each([
    [RATINGS, "ai,,growth-potential", "magic,,growth-potential", "technology", "magic"],
    [RATINGS, "ai,,growth-potential", "ai,,fame", "criterion", "fame"],
    [RATINGS, "ai,,growth-potential", "ai,,feasibility", "criterion", "feasibility"],
    [RATINGS, "csis-t12-2021", "csis-t12-2022", "source", "csis-t12-2022"],
    [RATINGS, "high,brief", "high,public-record", "basis", "public-record"],
    [TRIAGE, "AI-1,", "AI-9,", "recommendation", "AI-9"],
    [TRIAGE, "feasibility", "room", "criterion", "room"],
    [SETS, "NIST", "NASA", "agency", "NASA"],
    [WEIGHTS, "NIST", "NASA", "agency", "NASA"],
    [WEIGHTS, "growth-potential", "fame", "criterion", "fame"],
    [INDICATORS, "ai,", "magic,", "technology", "magic"],
    [INDICATORS, "allied-share", "fame", "criterion", "fame"],
    [INDICATORS, "epoch-ai-2025", "epoch-ai-2026", "source", "epoch-ai-2026"],
  ] as const)("in %s, %s as %s, is refused with row, field, value and remedy", (...situation) => {
    const [file, passage, replacement, field, value] = situation;
    const problems = problemsOf(withReplaced(file, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file, row: 1, field, value }));
    expect(problems.every(({ remedy }) => remedy !== "")).toBe(true);
  });

  it("is refused when it cites a place that nobody quotes", () => {
    const moved = FIRST.replace("?,1,,", "?,2,,");
    expect(problemsOf(withReplaced(RATINGS, FIRST, moved))).toEqual([
      {
        file: RATINGS,
        row: 1,
        field: "paragraph",
        value: "Setting priorities / Which technologies?, paragraph 2",
        remedy: "cite a place that priority/passages.json quotes, or quote this one there",
      },
    ]);
  });

  it.each([
    ["section", FIRST, FIRST.replace("Setting priorities / Which technologies?", "")],
    ["paragraph", FIRST, FIRST.replace("?,1,,", "?,,,")],
    ["locator", FIRST, FIRST.replace("?,1,,", "?,1,page 3,")],
    ["section", QUANTUM, QUANTUM.replace(",,,", ",Conclusion,,")],
    ["paragraph", QUANTUM, QUANTUM.replace(",,,", ",,1,")],
    ["locator", `${QUANTUM}"Competitiveness and Innovation, first paragraph"`, QUANTUM],
  ])("is refused when its %s does not fit its basis", (field, passage, replacement) => {
    expect(problemsOf(withReplaced(RATINGS, passage, replacement))).toMatchObject([{ file: RATINGS, field }]);
  });

  it("is refused when it quotes a section that the brief does not have", () => {
    const texts = withReplaced(PASSAGES, "Getting organized", "Getting ready");
    expect(problemsOf(texts)).toContainEqual(
      expect.objectContaining({ file: PASSAGES, row: 26, field: "section", value: "Getting ready" }),
    );
  });

  it("is refused when nothing cites it", () => {
    const source = "unread-2020,Unread,Nobody,2020,facts,\n";
    expect(problemsOf({ ...shipped, [SOURCES]: shipped[SOURCES] + source })).toMatchObject([
      { file: SOURCES, row: 4, field: "id", value: "unread-2020" },
    ]);
    const place = { section: "Conclusion", paragraph: 1, quote: "The administration has a start." };
    const places = JSON.stringify([...JSON.parse(shipped[PASSAGES]), place]);
    expect(problemsOf({ ...shipped, [PASSAGES]: places })).toMatchObject([
      { file: PASSAGES, row: 32, field: "paragraph", value: "Conclusion, paragraph 1" },
    ]);
  });
});

describe("a rating that the domain refuses", () => {
  it.each([
    ["off its scale", "exact,4,", "exact,5,", 1, "value", "5"],
    ["with one end off its scale", "interval,,3,4", "interval,,3,4.5", 2, "high", "4.5"],
    ["that contradicts itself", "interval,,3,4", "interval,,4,3", 2, "kind", "interval"],
    ["for a band where the criterion has none", "ai,,growth", "ai,research,growth", 1, "band", "research"],
    ["with another figure than its indicator", "interval,,78.7,84.3", "interval,,78.7,90", 12, "high", "90"],
  ] as const)("%s is named", (_, passage, replacement, row, field, value) => {
    expect(problemsOf(withReplaced(RATINGS, passage, replacement))).toContainEqual(
      expect.objectContaining({ file: RATINGS, row, field, value }),
    );
  });

  it("is refused when the cell was rated before", () => {
    const [, first = ""] = shipped[RATINGS].split("\n");
    expect(problemsOf(withReplaced(RATINGS, first, `${first}\n${first}`))).toEqual([
      {
        file: RATINGS,
        row: 2,
        field: "criterion",
        value: "ai, every band, growth-potential",
        remedy: "list it once",
      },
    ]);
  });

  it("is refused when it is younger than the record", () => {
    const recordedAt = expectValue(parseInstant("2026-11-22T12:00:00.000Z"));
    const assembled = assemblePriorities(shipped, context, recordedAt);
    const first = assembled.ok ? undefined : assembled.error.problems[0];
    expect(first).toEqual({
      file: RATINGS,
      row: 1,
      field: "ratedOn",
      value: "2026-11-23",
      remedy: "write a day up to 2026-11-22",
    });
  });
});

describe("a model that cannot be rated or ranked with", () => {
  it.each([
    ['"best": 4', '"best": 0', "criteria"],
    ['"at": 2', '"at": 1', "criteria.0.anchors.2.at"],
    ['"at": 4', '"at": 5', "criteria.0.anchors.4.at"],
    ['"basis": "brief"', '"basis": "proposal"', "criteria.0.passage"],
    ['"paragraph": 1', '"paragraph": 9', "criteria.0.passage"],
    ['"id": "competition"', '"id": "growth-potential"', "criteria"],
    ['"branch": "opportunity"', '"branch": "obstacle"', "criteria"],
    ['"emphasis": 0.5', '"emphasis": 1', "settings.emphasis"],
  ])("%s as %s is refused", (passage, replacement, field) => {
    const problems = problemsOf(withReplaced(MODEL, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file: MODEL, row: 1, field }));
  });

  it("is refused without any criterion of criticality", () => {
    const text = shipped[MODEL].replaceAll('"branch": "criticality"', '"branch": "opportunity"');
    expect(problemsOf({ ...shipped, [MODEL]: text })).toMatchObject([
      { field: "criteria", value: "criticality" },
    ]);
  });
});

describe("weights", () => {
  it("are refused when one is missing, repeated, or nothing has any", () => {
    const rows = shipped[WEIGHTS].split("\n");
    const [, first = ""] = rows;
    expect(problemsOf({ ...shipped, [WEIGHTS]: rows.toSpliced(1, 1).join("\n") })).toMatchObject([
      {
        file: SETS,
        row: 1,
        field: "agency",
        value: "NIST",
        remedy: expect.stringContaining("growth-potential"),
      },
    ]);
    expect(problemsOf(withReplaced(WEIGHTS, first, `${first}\n${first}`))).toMatchObject([
      { file: WEIGHTS, row: 2, field: "criterion", value: "NIST, growth-potential" },
    ]);
    const none = shipped[WEIGHTS].replace(/^(NIST,[a-z-]+),\d+/gm, "$1,0");
    expect(problemsOf({ ...shipped, [WEIGHTS]: none })).toMatchObject([
      { file: SETS, row: 1, value: "NIST", remedy: expect.stringContaining("above 0") },
    ]);
  });
});

describe("LICENSES.md", () => {
  const licenses = readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8");

  it("names publisher, year, license and what is ours for every priority file, and no file is left out", () => {
    const files = readdirSync(join(BRIEF_FOLDER, "priority")).map((name) => `priority/${name}`);
    expect(files.toSorted()).toEqual([...PRIORITY_FILES].toSorted());
    for (const file of files) {
      const line = licenses.split("\n").find((text) => text.startsWith(`| \`${file}\` |`)) ?? "";
      const cells = line.split("|").slice(1, -1);
      expect(cells.filter((cell) => cell.trim() !== "")).toHaveLength(5);
    }
  });
});
