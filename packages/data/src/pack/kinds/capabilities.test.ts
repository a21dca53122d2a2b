import type { IndicatorId, RequirementSet } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { briefCoalitions } from "../../coalition/brief-coalitions.ts";
import { KNOWN, samplePack } from "../../testing/sample-pack.ts";
import type { PackProblem } from "../problem.ts";
import { readPack } from "../read-pack.ts";

const { set } = briefCoalitions();
/** The shipped requirements, of which design is coded by the sample pack's share of AI. */
const CODED: RequirementSet = {
  ...set,
  requirements: set.requirements.map((requirement) => ({
    ...requirement,
    codings: requirement.codings.map((coding) =>
      coding.indicator === "eto_chip_share_s1" ? { ...coding, indicator: "ai_share" as IndicatorId } : coding,
    ),
  })),
};
const HEADING = "country,requirement,level,as_of,confidence,indicator,year,value,unit,source,reason\n";
const ROW = "JPN,chip-design,2,2021-12-31,medium,ai_share,2021,12.5,percent,bank,By headquarters.";

function read(row: string, requirements: RequirementSet | null = CODED) {
  return readPack(samplePack().set("capabilities.csv", `${HEADING}${row}\n`), { ...KNOWN, requirements });
}

function problemsOf(row: string, requirements: RequirementSet | null = CODED): readonly PackProblem[] {
  const result = read(row, requirements);
  return result.ok ? [] : result.error.problems;
}

describe("capabilities of a pack", () => {
  it("are kept with their countries, each level as its figure gives it", () => {
    const result = read(ROW);
    const entries = result.ok ? result.value.entries : [];
    expect(entries.find(({ kind }) => kind === "capabilities")).toMatchObject({
      countries: ["JPN"],
      fact: { country: "JPN", requirement: "chip-design", level: 2, asOf: "2021-12-31", value: 12.5 },
    });
  });

  it.each([
    ["chip-design", "chip-fame", "requirement", "chip-fame"],
    ["chip-design,2", "chip-design,3", "level", "3"],
    ["2021-12-31", "2021-12-32", "as_of", "2021-12-32"],
    ["medium", "sure", "confidence", "sure"],
    ["ai_share", "gdp", "indicator", "gdp"],
    ["JPN,chip-design", "EUU,chip-design", "country", "EU"],
    ["bank", "bonk", "source", "bonk"],
  ])("%j as %j is refused with line, field, value and remedy", (passage, replacement, field, value) => {
    const [first, ...others] = problemsOf(ROW.replace(passage, replacement));
    expect(first).toMatchObject({ file: "capabilities.csv", line: 2, field, value });
    expect(first?.remedy).not.toBe("");
    expect(others).toEqual([]);
  });

  it("are refused while the register has no requirements", () => {
    expect(problemsOf(ROW, null)).toMatchObject([{ field: "requirement", value: "chip-design" }]);
  });
});
