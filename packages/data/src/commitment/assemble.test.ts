import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkedRows } from "../brief/assemble.ts";
import { BRIEF_FOLDER, briefTexts } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import type { RowProblem } from "../row-problem.ts";
import { assembleCommitments } from "./assemble.ts";
import { COMMITMENT_FILES, type CommitmentFile, shippedCommitmentTexts } from "./files.ts";

const shipped = shippedCommitmentTexts();
const context = expectValue(checkedRows(briefTexts()));

/** Files with a passage of one of them replaced; the passage must be there. */
function withReplaced(file: CommitmentFile, passage: string, replacement: string) {
  expect(shipped[file]).toContain(passage);
  return { ...shipped, [file]: shipped[file].replace(passage, replacement) };
}

function problemsOf(texts: typeof shipped): readonly RowProblem[] {
  const assembled = assembleCommitments(texts, context);
  return assembled.ok ? [] : assembled.error.problems;
}

const DOCUMENTS = "commitment/documents.csv";
const COMMITMENTS = "commitment/commitments.csv";
const LINKS = "commitment/links.csv";

describe("a row of commitments", () => {
  it.each([
    [DOCUMENTS, "2022-12-05", "December", 1, "madeOn", "December"],
    [COMMITMENTS, "TTC3-1,", "ttc3-1,", 1, "key", "ttc3-1"],
    [COMMITMENTS, "USA;EU", "USA;Europe", 1, "owedBy", "USA;Europe"],
    [COMMITMENTS, "public-record", "reported", 1, "basis", "reported"],
    [LINKS, "AI-2", "AI-02", 1, "recommendation", "AI-02"],
  ] as const)("in %s, %s as %s, is refused by itself", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const [problem, ...others] = problemsOf(withReplaced(file, passage, replacement));
    expect(problem).toMatchObject({ file, row, field });
    expect(problem?.value).toContain(value);
    expect(problem?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it.each([
    [DOCUMENTS, "ttc-3,ttc,", "ttc-3,ttd,", 1, "forum", "ttd"],
    [COMMITMENTS, "TTC3-1,ttc-3", "TTC3-1,ttc-9", 1, "document", "ttc-9"],
    [COMMITMENTS, "TTC3-2,", "TTC3-1,", 2, "key", "TTC3-1"],
    [COMMITMENTS, ",ai,USA;EU", ",magic,USA;EU", 1, "technologies", "magic"],
    [COMMITMENTS, "USA;EU", "USA;ZZZ", 1, "owedBy", "ZZZ"],
    [LINKS, "TTC3-1,", "TTC9-1,", 1, "commitment", "TTC9-1"],
    [LINKS, "AI-2", "AI-99", 1, "recommendation", "AI-99"],
  ] as const)("in %s, %s as %s, is refused when it names what is not there", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const problems = problemsOf(withReplaced(file, passage, replacement));
    expect(problems).toContainEqual(expect.objectContaining({ file, row, field, value }));
    expect(problems.every(({ remedy }) => remedy !== "")).toBe(true);
  });

  it.each([
    [COMMITMENTS, "USA;EU", "USA;JPN", 1, "owedBy", "JPN"],
    [COMMITMENTS, "USA;EU", "USA;USA", 1, "owedBy", "USA"],
    [COMMITMENTS, "USA;EU", "", 1, "owedBy", ""],
    [DOCUMENTS, "2022-12-05", "2099-12-05", 1, "document", "2099-12-05"],
    [LINKS, "TTC3-7,CHIP-2", "TTC3-7,SUPPLY-1", 6, "recommendation", "SUPPLY-1"],
  ] as const)("in %s, %s as %s, is refused when the domain refuses it", (...situation) => {
    const [file, passage, replacement, row, field, value] = situation;
    const problems = problemsOf(withReplaced(file, passage, replacement));
    const expected =
      file === DOCUMENTS ? { file: COMMITMENTS, row, field, value } : { file, row, field, value };
    expect(problems).toContainEqual(expect.objectContaining(expected));
  });

  it("is refused when nothing stands in its document", () => {
    const unread = `${shipped[DOCUMENTS]}ttc-5,ttc,Unread,2024-01-30,Nowhere,\n`;
    expect(problemsOf({ ...shipped, [DOCUMENTS]: unread })).toMatchObject([
      { file: DOCUMENTS, row: 4, field: "id", value: "ttc-5" },
    ]);
  });
});

describe("the shipped files", () => {
  it("are all read, and are named in the licenses", () => {
    const folder = join(BRIEF_FOLDER, "commitment");
    const names = readdirSync(folder).map((name) => `commitment/${name}`);
    expect(names.toSorted()).toEqual([...COMMITMENT_FILES].toSorted());
    const licenses = readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8");
    for (const file of COMMITMENT_FILES) expect(licenses).toContain(`\`${file}\``);
  });
});
