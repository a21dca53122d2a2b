import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseInstant } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { BRIEF_FOLDER } from "../brief/files.ts";
import { expectValue } from "../expect-value.ts";
import type { RowProblem } from "../row-problem.ts";
import { assembleForums } from "./assemble.ts";
import { briefForumContext, briefForums } from "./brief-forums.ts";
import { briefForumTexts, FORUM_FILES, type ForumFile } from "./files.ts";

const shipped = briefForumTexts();
const context = briefForumContext();
const forums = briefForums();

function problemsAfter(file: ForumFile, passage: string, replacement: string): readonly RowProblem[] {
  expect(shipped[file]).toContain(passage);
  const texts = { ...shipped, [file]: shipped[file].replace(passage, replacement) };
  const assembled = assembleForums(texts, context);
  return assembled.ok ? [] : assembled.error.problems;
}

const rollOf = (table: string) =>
  forums.rolls.flatMap(({ subject, content }) =>
    subject === table && content.kind === "joined" ? [content.membership] : [],
  );

describe("the shipped forums", () => {
  it("have a charter for every forum of the portfolio, and the working groups that it names", () => {
    const charters = forums.setups.map(({ content }) => content);
    const main = charters.filter(({ workingGroup }) => workingGroup === null);
    expect(main.map(({ forum }) => forum).toSorted()).toEqual(context.forums.map(({ id }) => id).toSorted());
    const groups = charters.flatMap(({ forum, workingGroup, name }) =>
      workingGroup === null ? [] : [`${forum}: ${name}`],
    );
    expect(groups).toEqual(
      context.forums.flatMap(({ id, workingGroups }) => workingGroups.map((name) => `${id}: ${name}`)),
    );
  });

  it("have the members that the portfolio lists, where it lists them", () => {
    for (const { id, members } of context.forums) {
      if (members === null) continue;
      const listed = rollOf(id).filter(({ status }) => status === "member");
      expect([id, listed.map(({ country }) => country).toSorted()]).toEqual([id, members.toSorted()]);
    }
  });

  it("say of every membership where it is from and how sure it is", () => {
    expect(
      rollOf("depa").map(({ country, status, joined, source }) => [
        country,
        status,
        joined?.on.slice(0, 4),
        source.confidence,
      ]),
    ).toEqual([
      ["CAN", "applicant", "2022", "medium"],
      ["CHL", "member", "2021", "medium"],
      ["CHN", "applicant", "2021", "medium"],
      ["KOR", "member", "2024", "medium"],
      ["NZL", "member", "2021", "medium"],
      ["SGP", "member", "2021", "medium"],
    ]);
    expect(rollOf("gpai")[0]?.source).toMatchObject({ confidence: "low", basis: "public-record" });
    expect(rollOf("itu").find(({ country }) => country === "JPN")).toMatchObject({
      joined: null,
      source: { confidence: "high", locator: "Indicator member_itu" },
    });
    expect(rollOf("oecd").filter(({ status }) => status === "observer")).toHaveLength(3);
  });

  it("name every country that belongs somewhere", () => {
    const named = new Set(forums.countries.map(({ code }) => code));
    expect(
      forums.rolls.every(({ content }) => content.kind === "joined" && named.has(content.membership.country)),
    ).toBe(true);
    expect(forums.countries).toContainEqual({ code: "EU", name: "European Union" });
  });

  it("are equal at every reading, on every machine", () => {
    expect(briefForums()).toEqual(forums);
  });
});

describe("a row that cannot be used is named with file, row, field, value and remedy:", () => {
  it.each([
    ["forum/tables.json", '"id": "quad"', '"id": "QUAD"', "id", "QUAD"],
    ["forum/tables.json", '"id": "quad"', '"id": "quint"', "id", "quint"],
    ["forum/tables.json", '"id": "g7"', '"id": "quad"', "id", "quad"],
    ["forum/tables.json", '"began": "2017"', '"began": "2017-13"', "began", "2017-13"],
    ["forum/tables.json", '"ended": null', '"ended": "2016"', "id", null],
    ["forum/tables.json", '"quantum"', '"magic"', "technologies", "magic"],
    ["forum/tables.json", '"network-suppliers"', '"fame"', "issues", "fame"],
    ["forum/tables.json", '"gk_quad"', '"gk_quint"', "roll.indicator", "gk_quint"],
    [
      "forum/tables.json",
      '"non-enumerated-participant"',
      '"guest"',
      "roll.statuses",
      "non-enumerated-participant",
    ],
    ["forum/tables.json", '"country": "SRB"', '"country": "XXX"', "members", "XXX"],
    ["forum/tables.json", '"country": "SRB"', '"country": "JPN"', "members", null],
    ["forum/tables.json", '"dated": "2026-01-01"', '"dated": "2031-01-01"', "source.dated", "2031-01-01"],
    ["forum/meetings.json", '"table": "ttc"', '"table": "t12"', "table", "t12"],
    ["forum/meetings.json", "2021-09-29T23:59:59.000Z", "2021-09-28T23:59:59.000Z", "title", null],
    ["forum/meetings.json", '"owner": "JPN"', '"owner": "XXX"', "present", "XXX"],
    ["forum/sheets.json", '"table": "itu"', '"table": "t12"', "table", "t12"],
    ["forum/sheets.json", '"AUS"', '"TWN"', "items", null],
    ["forum/votes.csv", "itu-regulations,AFG", "itu,AFG", "sheet", "itu"],
    ["forum/votes.csv", ",for,", ",perhaps,", "stance", "perhaps"],
    ["forum/votes.csv", "AFG,itr-binding", "AFG,other", "item", "other"],
    ["forum/votes.csv", "itu-regulations,AFG", "itu-regulations,TWN", "country", "TWN"],
  ] as const)("%s, %s as %s", (file, passage, replacement, field, value) => {
    const problems = problemsAfter(file, passage, replacement);
    expect(problems).toContainEqual(
      expect.objectContaining({ file, field, ...(value === null ? {} : { value }) }),
    );
    expect(problems.every(({ remedy, row }) => remedy !== "" && row !== null)).toBe(true);
  });

  it("a working group without a name", () => {
    const name = '"name": "Export controls"';
    expect(problemsAfter("forum/tables.json", name, '"name": null')).toContainEqual(
      expect.objectContaining({ field: "name" }),
    );
  });

  it("sources younger than the record", () => {
    const early = expectValue(parseInstant("2021-12-01T00:00:00.000Z"));
    const assembled = assembleForums(shipped, context, early);
    const fields = assembled.ok ? [] : assembled.error.problems.map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(["source.dated"]));
  });
});

it("LICENSES.md names publisher, year, license and what is ours for every forum file, and no file is left out", () => {
  const licenses = readFileSync(join(BRIEF_FOLDER, "LICENSES.md"), "utf8");
  const files = readdirSync(join(BRIEF_FOLDER, "forum")).map((name) => `forum/${name}`);
  expect(files.toSorted()).toEqual([...FORUM_FILES].toSorted());
  for (const file of files) {
    const row = licenses.split("\n").find((text) => text.startsWith(`| \`${file}\` |`)) ?? "";
    const cells = row.split("|").slice(1, -1);
    expect(cells.filter((cell) => cell.trim() !== "")).toHaveLength(5);
  }
});
