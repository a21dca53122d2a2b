import { describe, expect, it } from "vitest";
import { expectValue } from "../expect-value.ts";
import { KNOWN, samplePack } from "../testing/sample-pack.ts";
import { kindOfFile, PACK_KINDS } from "./kinds.ts";
import { formatPackProblem, type PackProblem } from "./problem.ts";
import { packHash, readPack } from "./read-pack.ts";

function problemsOf(texts: ReadonlyMap<string, string>): readonly PackProblem[] {
  const read = readPack(texts, KNOWN);
  return read.ok ? [] : read.error.problems;
}

describe("a pack that is right", () => {
  const pack = expectValue(readPack(samplePack(), KNOWN));

  it("is read whole, the European Union under the register's code", () => {
    expect(pack).toMatchObject({ id: "sample", isOptional: false, license: "CC0 1.0" });
    expect(pack.figures.map(({ country, value }) => [country, value])).toEqual([
      ["USA", 21.5],
      ["EU", 0],
      ["JPN", 12.5],
    ]);
    expect(pack.pairs).toEqual([
      { countryA: "USA", countryB: "JPN", indicator: "trade", year: 2020, value: 5, source: "bank" },
    ]);
  });

  it("keeps an empty cell as not known, and tells members from those who only take part", () => {
    expect(pack.memberships).toMatchObject([
      { country: "USA", year: null, isMember: true, checkedWith: null },
      { country: "JPN", year: 2020, isMember: false, status: "observer", checkedWith: "a page" },
    ]);
  });

  it("keeps facts of smaller kinds with the countries that they name", () => {
    expect(pack.entries).toEqual([
      {
        kind: "arrangements",
        ordinal: 1,
        countries: ["EU", "JPN"],
        fact: expect.objectContaining({ countryA: "EU", title: "A pact", status: "in-force" }),
      },
    ]);
  });

  it("may spread a kind over several files, with columns in any order", () => {
    const texts = samplePack().set(
      "figures-more.csv",
      "\uFEFFsource,unit,value,year,indicator,country\nbank,usd,1,2021,gdp,USA\n",
    );
    expect(expectValue(readPack(texts, KNOWN)).figures).toHaveLength(4);
  });

  it("has one hash for one content, whatever order its files are read in", () => {
    const reversed = new Map([...samplePack()].toReversed());
    expect(packHash(reversed)).toBe(pack.contentHash);
    expect(packHash(samplePack("figures.csv", "21.5", "21.6"))).not.toBe(pack.contentHash);
  });
});

describe("a row that cannot be used", () => {
  it.each([
    ["figures.csv", "USA,gdp,2020", "UAS,gdp,2020", 2, "country", "UAS"],
    ["figures.csv", "USA,gdp,2020", "usa,gdp,2020", 2, "country", "usa"],
    ["figures.csv", "USA,gdp,2020", ",gdp,2020", 2, "country", ""],
    ["figures.csv", "USA,gdp,2020", "USA,gpd,2020", 2, "indicator", "gpd"],
    ["figures.csv", "USA,gdp,2020", "USA,gdp,20", 2, "year", "20"],
    ["figures.csv", "21.5", "21,5", 2, null, "USA,gdp,2020,21,5,usd,bank"],
    ["figures.csv", "21.5", "", 2, "value", ""],
    ["figures.csv", "21.5", "n/a", 2, "value", "n/a"],
    ["figures.csv", "21.5", "-1", 2, "value", "-1"],
    ["figures.csv", "12.5", "112.5", 4, "value", "112.5"],
    ["figures.csv", "21.5,usd", "21.5,percent", 2, "unit", "percent"],
    ["figures.csv", "21.5,usd", "21.5,dollars", 2, "unit", "dollars"],
    ["figures.csv", "usd,bank\nEUU", "usd,bonk\nEUU", 2, "source", "bonk"],
    ["figures.csv", "EUU,gdp", "USA,gdp", 3, "country, indicator, year", "USA, gdp, 2020"],
    ["pairs.csv", "USA,JPN", "USA,USA", 2, "country_b", "USA"],
    ["pairs.csv", "USA,JPN", "USA,MEX", 2, "country_b", "MEX"],
    ["memberships.csv", "1,member", "0,member", 2, "value", "0"],
    ["memberships.csv", "0,observer", "1,observer", 3, "value", "1"],
    ["memberships.csv", "1,member", "2,member", 2, "value", "2"],
    ["memberships.csv", "USA,club", "USA,gdp", 2, "indicator", "gdp"],
    ["memberships.csv", "published", "sure", 2, "confidence", "sure"],
    ["arrangements.csv", "in-force", "In force", 2, "status", "In force"],
    ["indicators.csv", ",ai,", ",magic,", 3, "technology", "magic"],
    ["indicators.csv", "context,,usd", "weather,,usd", 2, "theme", "weather"],
    ["sources.csv", "CC0 1.0,open", ",open", 2, "license", ""],
    ["sources.csv", "CC0 1.0,open", "CC0 1.0,", 2, "license_class", ""],
    ["sources.csv", "CC0 1.0,open", "terms not stated,unclear", 2, "license_class", "unclear"],
    [
      "sources.csv",
      "open,table",
      "share-alike-or-noncommercial,table",
      2,
      "license_class",
      "share-alike-or-noncommercial",
    ],
  ])("of %s, %j as %j, is named with line, field, value and remedy", (...situation) => {
    const [file, passage, replacement, line, field, value] = situation;
    const [first, ...others] = problemsOf(samplePack(file, passage, replacement));
    expect(first).toMatchObject({ file, line, field, value });
    expect(first?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it("is named with where the same fact stands already, also in another file", () => {
    const texts = samplePack().set(
      "figures-b.csv",
      "country,indicator,year,value,unit,source\nEUU,gdp,2020,7,usd,bank\n",
    );
    expect(problemsOf(texts).map(formatPackProblem)).toEqual([
      'figures-b.csv, line 2, country, indicator, year: "EUU, gdp, 2020"; state it once; it stands in figures.csv, line 3',
    ]);
  });

  it("is named when another pack of the register has its source or indicator", () => {
    const texts = samplePack("indicators.csv", "gdp,Economic output", "other_gdp,Economic output");
    texts.set("sources.csv", `${texts.get("sources.csv")}other_bank,A bank,Other,2024,CC0 1.0,open,,\n`);
    expect(problemsOf(texts).slice(0, 2).map(formatPackProblem)).toEqual([
      'sources.csv, line 3, id: "other_bank"; choose another name; the pack other in the register has this one',
      'indicators.csv, line 2, id: "other_gdp"; choose another name; the pack other in the register has this one',
    ]);
  });

  it("does not hide the others: all problems of all files are listed at once", () => {
    const texts = samplePack("figures.csv", "21.5", "x")
      .set(
        "pairs.csv",
        "country_a,country_b,indicator,year,value,unit,source\nUSA,XXX,trade,2020,-5,usd,bank\n",
      )
      .set("pack.json", "{}");
    expect(problemsOf(texts).map(({ file, field }) => `${file} ${field}`)).toEqual([
      "pack.json id",
      "pack.json title",
      "pack.json optional",
      "pack.json license",
      "figures.csv value",
      "pairs.csv country_b",
      "pairs.csv value",
    ]);
  });

  it("of a list brings no complaint about what names it", () => {
    const texts = samplePack("sources.csv", "2024", "last year");
    expect(problemsOf(texts).map(({ file, field }) => `${file} ${field}`)).toEqual(["sources.csv year"]);
  });
});

describe("a file that cannot be used", () => {
  it.each([
    ["figures.csv", "country,indicator,year", "country,indicator,years", ["year", "years"]],
    ["figures.csv", "country,indicator,year", "country,country,year", ["indicator", "country"]],
  ])("of %s with the heading %j as %j is named by its columns once", (file, passage, replacement, fields) => {
    const problems = problemsOf(samplePack(file, passage, replacement));
    expect(problems.map(({ line, field }) => [line, field])).toEqual(fields.map((field) => [1, field]));
  });

  it("is refused with the line at which its quotes do not close", () => {
    const problems = problemsOf(samplePack("figures.csv", "USA,gdp", '"USA,gdp'));
    expect(problems).toEqual([
      expect.objectContaining({ file: "figures.csv", field: null, line: expect.any(Number) }),
    ]);
  });

  it("is refused when no kind has its name", () => {
    expect(problemsOf(samplePack().set("figure.csv", "a\n1\n"))).toMatchObject([
      { file: "figure.csv", line: null },
    ]);
    expect(problemsOf(samplePack().set("figures.txt", "a\n1\n"))).toMatchObject([{ file: "figures.txt" }]);
  });

  it.each([
    ["no license", '"license": "CC0 1.0"', '"license": " "', "license"],
    ["a license that is no text", '"license": "CC0 1.0"', '"license": 1', "license"],
    ["an unusable id", '"id": "sample"', '"id": "A sample"', "id"],
    ["an unknown field", '"title": "A sample"', '"title": "A sample", "by": "me"', "by"],
  ])("pack.json with %s is refused", (_, passage, replacement, field) => {
    expect(problemsOf(samplePack("pack.json", passage, replacement))).toMatchObject([
      { file: "pack.json", field },
    ]);
  });

  it("is missed when it is the heading or the sources of the pack", () => {
    const bare = samplePack();
    bare.delete("pack.json");
    bare.delete("sources.csv");
    const files = new Set(problemsOf(bare).map(({ file }) => file));
    expect([...files].slice(0, 2)).toEqual(["pack.json", "sources.csv"]);
    expect(problemsOf(samplePack().set("pack.json", "{"))).toMatchObject([{ file: "pack.json", value: "{" }]);
  });
});

describe("the kinds of file", () => {
  it("are told by the longest name that fits", () => {
    expect(kindOfFile("figures.csv")).toBe("figures");
    expect(kindOfFile("figures-gdp.csv")).toBe("figures");
    expect(kindOfFile("chain-links.csv")).toBe("chain-links");
    expect(kindOfFile("figures.json")).toBeNull();
    expect(kindOfFile("figuresgdp.csv")).toBeNull();
  });

  it("have columns of their own, a source among them but for sources", () => {
    for (const [name, { columns }] of Object.entries(PACK_KINDS)) {
      expect([name, columns.includes("source")]).toEqual([name, name !== "sources"]);
      expect(new Set(columns).size).toBe(columns.length);
    }
  });
});
