import { frontierInput } from "@entente/contract";
import { describe, expect, it } from "vitest";
import type { Parameters } from "../../../lib/parameters.ts";
import { SAMPLE_KNOWN } from "../testing/sample-known.ts";
import {
  askedTechnologies,
  COALITIONS_PATH,
  candidatesOf,
  coalitionHref,
  coalitionParameters,
  questionInput,
  readCoalitionAddress,
} from "./question-address.ts";

function read(text: string) {
  const parameters: Record<string, string[]> = {};
  for (const [name, value] of new URLSearchParams(text)) (parameters[name] ??= []).push(value);
  const found = readCoalitionAddress(parameters satisfies Parameters, SAMPLE_KNOWN);
  if (found === null) throw new Error("nothing to ask");
  return found;
}

const FULL =
  "technology=telecommunications&band=research&must=JPN&must=USA&out=NLD&apart=JPN-KOR&seats=3&pairs=refuse&with=CHN&budget=50&level.radio=2&depth.radio=2&weight.radio=0.5&set=JPN-USA&pin=CHN-USA&pin=KOR-USA";

describe("the address of a coalition", () => {
  it("asks for the first technology with requirements, and nothing else, when it says nothing", () => {
    const { address, problems } = read("");
    expect(address.question).toMatchObject({
      technology: "semiconductors",
      bands: [],
      changes: [],
      sizeMaximum: null,
      unknownPairs: "allow",
    });
    expect([address.members, address.pinned, problems]).toEqual([null, [], []]);
    expect(coalitionHref(COALITIONS_PATH, address)).toBe("/coalitions?technology=semiconductors");
  });

  it("comes back as it was written, whatever it says", () => {
    const { address, problems } = read(FULL);
    expect(problems).toEqual([]);
    expect(decodeURIComponent(new URLSearchParams(coalitionParameters(address)).toString())).toBe(FULL);
    expect(coalitionHref(COALITIONS_PATH, address, "frontier")).toMatch(/^\/coalitions\?.*#frontier$/u);
  });

  it("is a question that the contract takes", () => {
    const input = questionInput(read(FULL).address.question, SAMPLE_KNOWN);
    expect(frontierInput.parse(input)).toMatchObject({
      candidates: ["CHN", "JPN", "KOR", "NLD", "USA"],
      incompatiblePairs: [["JPN", "KOR"]],
      changes: [{ requirement: "radio", level: 2, depth: 2, weight: 0.5 }],
    });
    expect(questionInput(read("").address.question, SAMPLE_KNOWN).candidates).toBeNull();
  });

  it("takes the pair that a form adds beside those that stand", () => {
    const { address } = read("apart=JPN-KOR&apart-first=USA&apart-second=NLD&apart=KOR-JPN");
    expect(address.question.incompatiblePairs).toEqual([
      ["JPN", "KOR"],
      ["NLD", "USA"],
    ]);
  });

  it("keeps a figure that is as defined out of the changes", () => {
    expect(read("level.design=3&depth.design=1&weight.design=2").address.question.changes).toEqual([]);
    expect(read("level.design=3&depth.design=2").address.question.changes).toEqual([
      { requirement: "design", level: null, depth: 2, weight: null },
    ]);
  });

  it.each([
    ["technology=quantum", "“quantum” is not a technology with requirements"],
    ["band=early", "“early” is not a readiness band"],
    ["must=ITA", "“ITA” is not a candidate"],
    ["out=CHN", "“CHN” is not a candidate"],
    ["with=JPN", "“JPN” is not a country that stands there for comparison"],
    ["apart=JPN", "“JPN” is not a pair of candidates"],
    ["apart=JPN-KOR-USA", "“JPN-KOR-USA” is not a pair of candidates"],
    ["apart-first=JPN", "“JPN-” is not a pair of candidates"],
    ["seats=0", "“0” is not a whole number from 1 to 40"],
    ["seats=many", "“many” is not a whole number from 1 to 40"],
    ["budget=9999999", "“9999999” is not a whole number from 1 to"],
    ["level.design=5", "“5” is not a level from 0 to 4, for design"],
    ["depth.design=1.5", "“1.5” is not a number of countries from 1 to 40, for design"],
    ["weight.design=-1", "“-1” is not a weight of 0, or from 0.001 to 1000, for design"],
    ["set=JPN-ITA", "“JPN-ITA” is not a set of candidates"],
    ["pin=ITA", "“ITA” is not a set of candidates"],
  ])("leaves out what it cannot use, and says so: %s", (text, problem) => {
    const { address, problems } = read(text);
    expect(problems).toEqual([expect.stringContaining(problem)]);
    expect(address).toEqual(read("").address);
  });

  it("keeps a set once, and at most six", () => {
    const sets = ["JPN", "KOR", "NLD", "USA", "JPN-KOR", "JPN-NLD", "JPN-USA"];
    const { address, problems } = read(`pin=JPN&${sets.map((set) => `pin=${set}`).join("&")}`);
    expect(address.pinned.map((set) => set.join("-"))).toEqual(sets.slice(0, 6));
    expect(problems).toEqual(["At most 6 sets are kept; JPN-USA is left out."]);
  });

  it("has nothing to ask where no technology has requirements", () => {
    expect(readCoalitionAddress({}, { ...SAMPLE_KNOWN, technologies: [] })).toBeNull();
  });
});

describe("what there is to choose from", () => {
  it("is technologies with requirements, and countries that do not stand there for comparison only", () => {
    expect(askedTechnologies(SAMPLE_KNOWN).map(({ id }) => id)).toEqual([
      "semiconductors",
      "telecommunications",
    ]);
    expect(candidatesOf(SAMPLE_KNOWN, [])).toEqual(["JPN", "KOR", "NLD", "USA"]);
  });
});
