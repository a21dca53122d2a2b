import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RowProblem } from "../row-problem.ts";
import { assemblePortfolio } from "./assemble.ts";
import { BRIEF_FOLDER, briefTexts, PORTFOLIO_FILES, type PortfolioFile } from "./files.ts";

const shipped = briefTexts();

/** Files with a passage of one of them replaced; the passage must be there. */
function withReplaced(file: PortfolioFile, passage: string, replacement: string) {
  expect(shipped[file]).toContain(passage);
  return { ...shipped, [file]: shipped[file].replace(passage, replacement) };
}

function problemsOf(texts: typeof shipped): readonly RowProblem[] {
  const assembled = assemblePortfolio(texts);
  return assembled.ok ? [] : assembled.error.problems;
}

describe("a row that is wrong by itself", () => {
  it.each([
    ["source.json", '"precision": "month"', '"precision": "week"', 1, "issued.precision", "week"],
    ["recommendations.json", '"key": "AI-2"', '"key": "AI-02"', 2, "key", "AI-02"],
    ["history.json", '"on": "2022-09-29"', '"on": "2022-09-31"', 3, "on", "2022-09-31"],
    ["milestones.csv", "2027-11-12", "soon", 2, "due", "soon"],
    ["passages.json", '"paragraph": 4', '"paragraph": 0', 3, "paragraph", "0"],
    ["agencies.csv", "OSTP,Office", "ostp,Office", 3, "id", "ostp"],
    ["seats.csv", "NSC,main,", "NSC,chief,", 1, "contact", "chief"],
    ["persons.csv", "action-officer", "officer", 1, "role", "officer"],
    ["technologies.csv", "Semiconductors,brief", "Semiconductors,later", 3, "prioritySet", "later"],
    ["forums.json", '"kind": "bilateral"', '"kind": "club"', 3, "kind", "club"],
    ["collaborations.json", '"year": 2020', '"year": "2020"', 2, "year", "2020"],
    ["countries.csv", "AUS,Australia", "AU,Australia", 1, "code", "AU"],
    ["figures.csv", "9,2020", "ninth,2020", 1, "value", "ninth"],
  ] as const)("in %s is refused with file, row, field, value and remedy", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const [problem, ...others] = problemsOf(withReplaced(file, passage, replacement));
    expect(problem).toMatchObject({ file, row, field, value });
    expect(problem?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it("is refused for a field that no row has", () => {
    expect(problemsOf(withReplaced("history.json", '"basis"', '"source"'))).toContainEqual({
      file: "history.json",
      row: 1,
      field: "source",
      value: "public-record",
      remedy: "remove this field; the row has no place for it",
    });
  });

  it("is reported together with every other one", () => {
    const texts = withReplaced("countries.csv", "AUS,Australia", "AU,Australia");
    const problems = problemsOf({ ...texts, "figures.csv": texts["figures.csv"].replace("9,2020", "x,y") });
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      "countries.csv code",
      "figures.csv value",
      "figures.csv year",
    ]);
  });
});

describe("a file that is no list of rows", () => {
  it.each([
    ["forums.json", "[{"],
    ["forums.json", "{}"],
    ["source.json", "[]"],
    ["countries.csv", 'code,name\nAUS,"Aus'],
    ["countries.csv", "code,name\nAUS"],
  ] as const)("%s is refused as a whole: %s", (file, text) => {
    expect(problemsOf({ ...shipped, [file]: text })).toMatchObject([{ file, row: null, field: null }]);
  });
});

describe("a row that names what is not there", () => {
  it.each([
    ["recommendations.json", '"lead": "NSF"', '"lead": "NASA"', 1, "lead", "NASA"],
    ["recommendations.json", '"NIST",\n      "DOE"', '"NASA",\n      "DOE"', 1, "supporting", "NASA"],
    ["recommendations.json", '"GBR"', '"XXX"', 1, "partners", "XXX"],
    ["recommendations.json", '"gpai"', '"gpai-two"', 2, "forums", "gpai-two"],
    ["recommendations.json", '"ai"', '"magic"', 1, "technologies", "magic"],
    ["recommendations.json", '"nsf-nserc-ai"', '"nsf-other"', 1, "buildsOn", "nsf-other"],
    ["recommendations.json", '"HOME-6"\n', '"HOME-66"\n', 5, "dependsOn", "HOME-66"],
    ["history.json", '"key": "ABROAD-2"', '"key": "ABROAD-22"', 1, "key", "ABROAD-22"],
    ["milestones.csv", "pp-26,ABROAD-5", "pp-26,ABROAD-9", 1, "key", "ABROAD-9"],
    ["passages.json", '"key": "BIO-1"', '"key": "BIO-2"', 3, "key", "BIO-2"],
    ["agencies.csv", "Technology,DOC", "Technology,DOX", 10, "parent", "DOX"],
    ["seats.csv", "nist-coordinator", "state-coordinator", 19, "holder", "state-coordinator"],
    ["persons.csv", "GBR,,yes", "GBX,,yes", 18, "country", "GBX"],
    ["technologies.csv", "Conclusion", "Conclusions", 5, "section", "Conclusions"],
    ["forums.json", '"IND"', '"INX"', 1, "members", "INX"],
    ["collaborations.json", '"forum": "oecd"', '"forum": "oecx"', 3, "forum", "oecx"],
  ] as const)("in %s, %s, is refused with file, row, field, value and remedy", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const problems = problemsOf(withReplaced(file, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file, row, field, value }));
    expect(problems.every(({ remedy }) => remedy !== "")).toBe(true);
  });

  it("is refused when a dependency leads back to where it began", () => {
    const recommendations = shipped["recommendations.json"].replace(
      /("key": "DATA-1",[\s\S]*?"dependsOn": )\[\]/,
      '$1["DATA-2"]',
    );
    const problems = problemsOf({ ...shipped, "recommendations.json": recommendations });
    expect(problems).toMatchObject([
      { file: "recommendations.json", row: 9, field: "dependsOn", value: "DATA-2 → DATA-1 → DATA-2" },
    ]);
  });

  it("is refused when an agency has two shares, or an id is listed twice", () => {
    const twice = withReplaced("recommendations.json", '"NIST",\n      "DOE"', '"NSF",\n      "DOE"');
    expect(problemsOf(twice)).toMatchObject([{ row: 1, field: "supporting", value: "NSF" }]);
    const repeated = withReplaced("countries.csv", "CAN,Canada\n", "CAN,Canada\nCAN,Canada\n");
    expect(problemsOf(repeated)).toMatchObject([{ file: "countries.csv", row: 3, value: "CAN" }]);
  });

  it("is refused when an agency lacks a contact", () => {
    expect(problemsOf(withReplaced("seats.csv", "NIST,alternate", "NIST,"))).toMatchObject([
      {
        file: "agencies.csv",
        row: 10,
        value: "NIST",
        remedy: "give it exactly one alternate contact in seats.csv",
      },
    ]);
  });
});

describe("a row that the domain refuses", () => {
  it.each([
    ["analyst,NIST,,contractor", "action-officer,NIST,,contractor", "role-not-for-contractor"],
    ["OSTP,,federal", "OSTP,,", "employment-not-of-country"],
    ["FCDO,GBR,,", "FCDO,GBR,federal,", "employment-not-of-country"],
  ])("is refused for a person who cannot be so employed: %s for %s", (passage, replacement, code) => {
    expect(problemsOf(withReplaced("persons.csv", passage, replacement))).toMatchObject([
      { file: "persons.csv", value: expect.any(String), remedy: expect.stringContaining(code) },
    ]);
  });

  it("is refused for a contact who is a contractor", () => {
    const held = withReplaced("seats.csv", "NIST,,", "NIST,alternate,");
    const problems = problemsOf({
      ...held,
      "seats.csv": held["seats.csv"].replace("nist-alternate,NIST,alternate,", "nist-alternate,NIST,,"),
    });
    expect(problems).toMatchObject([{ file: "seats.csv", field: "holder", value: "nist-contractor" }]);
  });

  it("is refused for a period that ends before it starts", () => {
    expect(problemsOf(withReplaced("milestones.csv", "2026-11-27", "2026-11-01"))).toMatchObject([
      { file: "milestones.csv", row: 1, field: "due", value: "2026-11-01" },
    ]);
  });

  it("is refused for a fact that lies after the moment of recording", () => {
    const problems = problemsOf(withReplaced("history.json", "2024-04-05", "2044-04-05"));
    expect(problems).toMatchObject([{ file: "history.json", row: 1, field: "to" }]);
    expect(problems[0]?.remedy).toContain("change-out-of-order");
  });
});

describe("LICENSES.md", () => {
  const licenses = readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8");

  it("names publisher, year, license and what is ours for every file, and no file is left out of loading", () => {
    const files = readdirSync(BRIEF_FOLDER, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "LICENSES.md")
      .map(({ name }) => name);
    expect(files.toSorted()).toEqual([...PORTFOLIO_FILES].toSorted());
    for (const file of files) {
      const line = licenses.split("\n").find((text) => text.startsWith(`| \`${file}\` |`)) ?? "";
      const cells = line.split("|").slice(1, -1);
      expect(cells.filter((cell) => cell.trim() !== "")).toHaveLength(5);
    }
  });
});
