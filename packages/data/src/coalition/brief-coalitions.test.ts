import { candidatesOf, capabilitiesInForce, isCounted, levelOfFigure } from "@entente/domain";
import { describe, expect, it } from "vitest";
import { briefPortfolio } from "../brief/brief-portfolio.ts";
import { QUOTE_WORDS_MAXIMUM } from "../brief/rows.ts";
import { placeName } from "../citation.ts";
import { briefCoalitions } from "./brief-coalitions.ts";

const coalitions = briefCoalitions();
const { set, capabilities } = coalitions;
const cells = capabilitiesInForce(
  capabilities.map((capability, index) => ({ sequence: index + 1, capability })),
);

function levelOf(country: string, requirement: string): number | null {
  const cell = cells.find((one) => one.country === country && one.requirement === requirement);
  return cell?.inForce.capability.level ?? null;
}

/** Candidates known to reach the level that the requirement asks for. */
function meeting(requirement: string): readonly string[] {
  const needed = set.requirements.find(({ id }) => id === requirement)?.level ?? Number.NaN;
  return candidatesOf(set).filter((country) => (levelOf(country, requirement) ?? -1) >= needed);
}

describe("the requirements", () => {
  it("are of the brief's four technologies, with words for every level and a rule for reading it", () => {
    const ofBrief = briefPortfolio().reference.technologies.filter(
      ({ prioritySet }) => prioritySet === "brief",
    );
    expect(new Set(set.requirements.map(({ technology }) => technology))).toEqual(
      new Set(ofBrief.map(({ id }) => id)),
    );
    for (const { levelWords, readingRule, meaning, passage, basis } of set.requirements) {
      expect(new Set(levelWords).size).toBe(5);
      expect([readingRule, meaning]).not.toContain("");
      expect(passage === null).toBe(basis !== "brief");
    }
  });

  it("have the 16 countries and the European Union as candidates, and China for comparison", () => {
    expect(candidatesOf(set)).toHaveLength(17);
    expect(set.holders.filter(({ isReference }) => isReference)).toEqual([
      { country: "CHN", isReference: true },
    ]);
  });
});

describe("the capabilities", () => {
  it("follow from their figures by the cut points of the requirement", () => {
    const figured = capabilities.filter(({ figure }) => figure !== null);
    expect(figured.length).toBeGreaterThan(80);
    for (const { requirement, level, figure } of figured) {
      const definition = set.requirements.find(({ id }) => id === requirement);
      const coding = definition?.codings.find(({ indicator }) => indicator === figure?.indicator);
      expect(levelOfFigure(figure?.value ?? Number.NaN, coding?.cutPoints ?? [])).toBe(level);
      expect(figure?.unit).toBe(coding?.unit);
    }
  });

  it("never count the European Union beside a member state for one requirement", () => {
    for (const { country, requirement } of capabilities) {
      const definition = set.requirements.find(({ id }) => id === requirement);
      expect(definition !== undefined && isCounted(set, definition, country)).toBe(true);
    }
  });

  it("say what the brief says of chips, networks, biotechnology and AI", () => {
    expect(meeting("chip-design")).toEqual(["USA"]);
    expect(meeting("chip-fabrication")).toEqual(["JPN", "KOR", "TWN", "USA"]);
    expect(meeting("telecom-radio-access")).toEqual(["FIN", "SWE"]);
    expect(levelOf("USA", "telecom-radio-access")).toBe(0);
    expect(meeting("bio-research")).toEqual(["CAN", "DEU", "ISR", "SGP", "USA"]);
    expect(meeting("ai-research")).toEqual(["CAN", "EU", "ISR", "USA"]);
  });

  it("leave unknown what no source states", () => {
    expect(["chip-memory", "telecom-chips", "ai-computing"].flatMap(meeting)).toEqual([]);
    expect(levelOf("TWN", "bio-funding")).toBeNull();
    expect(levelOf("FIN", "ai-developers")).toBeNull();
  });

  it("keep both where two sources speak of one cell, and count one", () => {
    const several = cells.filter(({ others }) => others.length > 0);
    expect(
      several.map(({ country, requirement, inForce, others }) => [
        `${country} ${requirement}`,
        inForce.capability.level,
        ...others.map(({ capability }) => capability.level),
      ]),
    ).toEqual([
      ["CHN ai-uptake", 1, 4],
      ["CHN telecom-test-beds", 4, 2],
      ["ISR bio-research", 4, 3],
    ]);
  });

  it("name a source with its license, and the quoted place for every reading of the brief", () => {
    const quoted = new Set(coalitions.passages.map(placeName));
    for (const { basis, source, passage, figure } of capabilities) {
      expect(coalitions.sources).toContainEqual(
        expect.objectContaining({ title: source.title, license: source.license, year: source.year }),
      );
      expect(source.locator).not.toBe("");
      expect(passage === null).toBe(basis !== "brief");
      expect(passage === null || quoted.has(placeName(passage))).toBe(true);
      expect(basis === "brief" && figure !== null).toBe(false);
    }
  });
});

it("passages quote each place once and briefly", () => {
  const places = coalitions.passages.map(placeName);
  expect(new Set(places).size).toBe(places.length);
  for (const { source, quote } of coalitions.passages) {
    expect(source).toBe("csis-t12-2021");
    expect(quote.split(/\s+/).length).toBeLessThanOrEqual(QUOTE_WORDS_MAXIMUM);
  }
});

it("every call gives equal data, put on record when the portfolio was put together", () => {
  expect(briefCoalitions()).toEqual(coalitions);
  expect(coalitions.recordedAt).toBe(briefPortfolio().compiledAt);
});
