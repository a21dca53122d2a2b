import type { CountryCode, RequirementId } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { sentenceText } from "../../../lib/sentence-part.ts";
import { sampleFrontier } from "../testing/sample-frontier.ts";
import { SAMPLE_NAMES } from "../testing/sample-names.ts";
import { samplePoint } from "../testing/sample-point.ts";
import { essentialSentence, type FrontierFacts, frontierSentence } from "./frontier-sentence.ts";

const POINT = samplePoint({
  size: 3,
  coverage: 9,
  weakestPair: null,
  sets: [["JPN", "NLD", "USA"]],
  setCount: 3,
  covered: ["design", "lithography", "fabrication"],
});

const facts = (changes: Partial<FrontierFacts> = {}): FrontierFacts => ({
  technology: "Semiconductors",
  requirements: 10,
  frontier: sampleFrontier({ unattainable: [["memory", "nobody"]] }),
  figures: POINT.first,
  point: POINT,
  names: SAMPLE_NAMES,
  ...changes,
});
const text = (changes: Partial<FrontierFacts> = {}) => sentenceText(frontierSentence(facts(changes)));

describe("the answer of the page", () => {
  it("says how many cover how much, who they are, and what nobody can", () => {
    expect(text()).toBe(
      "Three countries cover 3 of 10 requirements of semiconductors (56% of their weight): Japan, the Netherlands and the United States, or 2 other sets; nobody is known to cover one of them.",
    );
  });

  it("leads from its figures to what is behind them", () => {
    const links = frontierSentence(facts()).filter((part) => typeof part !== "string");
    expect(links.map(({ href }) => href)).toEqual(["#coverage", "#frontier", "#out-of-reach"]);
  });

  it("tells what nobody can from what too few can, and says when all can be covered", () => {
    expect(text({ frontier: sampleFrontier({ unattainable: [["memory", "too-few"]] }) })).toContain(
      "; too few together are known to cover 1.",
    );
    const both = sampleFrontier({
      unattainable: [
        ["memory", "nobody"],
        ["design", "nobody"],
        ["lithography", "separated"],
      ],
    });
    expect(text({ frontier: both })).toContain("; nobody is known to cover 2, and too few together 1.");
    expect(text({ frontier: sampleFrontier() })).toContain("; every requirement can be covered.");
  });

  it("does not speak of other sets where the members are on no point", () => {
    expect(text({ point: null })).not.toContain("other set");
  });

  it("counts alone where no requirement has weight, and leaves abbreviations as they are", () => {
    const figures = { ...POINT.first, coverageShare: null, size: 1, members: ["USA" as CountryCode] };
    expect(text({ figures, technology: "AI", point: null })).toMatch(
      /^One country covers 3 of 10 requirements of AI: the United States/u,
    );
  });

  it.each([
    ["no-candidate", "No country is left to choose from"],
    ["no-requirement", "semiconductors has no requirement in these bands"],
    ["nothing-attainable", "No requirement of semiconductors can be covered"],
    [null, "within the limit of the search"],
  ] as const)("says why there is no coalition: %s", (absence, words) => {
    expect(text({ figures: null, point: null, frontier: sampleFrontier({ absence }) })).toContain(words);
  });
});

describe("who is essential", () => {
  const essential = (...members: readonly string[]) =>
    sampleFrontier({
      essential: members.map((member) => ({
        member: member as CountryCode,
        requirements: ["design" as RequirementId],
      })),
    });

  it("is named, or said to be nobody", () => {
    const said = (frontier: FrontierFacts["frontier"]) =>
      essentialSentence({ frontier, names: SAMPLE_NAMES });
    expect(said(essential("NLD", "USA"))).toBe(
      "The Netherlands and the United States are essential: without any of them less can be covered, whoever else joins.",
    );
    expect(said(essential("USA"))).toContain("The United States is essential: without it");
    expect(said(sampleFrontier())).toContain("Nobody is essential");
    expect(said(sampleFrontier({ undecided: ["USA"] }))).toBeNull();
  });
});
