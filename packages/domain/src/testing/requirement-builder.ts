import type { Capability } from "../coalition/capability.ts";
import type { CoalitionInputs, CountedCapability } from "../coalition/inputs.ts";
import type { RequirementDefinition, RequirementSet } from "../coalition/requirement-set.ts";
import {
  type CountryCode,
  parseCountryCode,
  parseRequirementId,
  parseTechnologyId,
  type RequirementId,
  type TechnologyId,
} from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { day } from "./record-builder.ts";

export const country = (text: string): CountryCode => expectOk(parseCountryCode(text));
export const requirement = (text: string): RequirementId => expectOk(parseRequirementId(text));
export const technology = (text: string): TechnologyId => expectOk(parseTechnologyId(text));

export const CHIPS = technology("semiconductors");
export const TELECOM = technology("telecommunications");

/** A requirement of chips at level 3 by one member, coded from one figure, with some facts changed. */
export function definition(
  id: string,
  changes: Partial<Omit<RequirementDefinition, "id">> = {},
): RequirementDefinition {
  return {
    id: requirement(id),
    technology: CHIPS,
    name: id,
    meaning: `Can do ${id}.`,
    bands: ["deployment"],
    level: 3,
    depth: 1,
    weight: 1,
    levelWords: ["none", "some", "present", "strong", "leads"],
    unionCount: "member-states",
    readingRule: "Leads is 4.",
    codings: [{ indicator: `${id}_share`, title: "Share", unit: "percent", cutPoints: [1, 5, 15, 30] }],
    basis: "proposal",
    passage: null,
    ...changes,
  };
}

/** Design, make and demand of chips, of which the Union stands for its states in demand, and radio of telecom. */
export const REQUIREMENTS: RequirementSet = {
  title: "Test",
  version: 1,
  holders: ["EU", "JPN", "NLD", "TWN", "USA", "CHN"].map((code) => ({
    country: country(code),
    isReference: code === "CHN",
  })),
  union: { code: country("EU"), members: [country("NLD"), country("DEU")] },
  requirements: [
    definition("design", { bands: ["research", "pre-standardization"], weight: 3 }),
    definition("make", { depth: 2, weight: 2 }),
    definition("demand", { unionCount: "union", level: 2 }),
    definition("radio", { technology: TELECOM }),
  ],
};

export function capabilityOf(
  who: string,
  what: string,
  level: number,
  changes: Partial<Capability> = {},
): Capability {
  return {
    country: country(who),
    requirement: requirement(what),
    level,
    asOf: day("2021-10-31"),
    confidence: "medium",
    basis: "brief",
    source: { title: "Brief", publisher: "P", year: 2021, license: "facts", locator: "1", caveat: null },
    passage: null,
    figure: null,
    reason: "The brief says so.",
    ...changes,
  };
}

const level = (who: string, what: string, value: number): CountedCapability => ({
  country: country(who),
  requirement: requirement(what),
  level: value,
  sequence: 1,
});

/** The United States design, Japan and Taiwan make, the Union is a market; Taiwan's alignment is not known. */
export const CHIP_INPUTS: CoalitionInputs = {
  set: REQUIREMENTS,
  choice: { technology: CHIPS, bands: [], requirements: [], changes: [] },
  candidates: ["EU", "JPN", "NLD", "TWN", "USA"].map(country),
  capabilities: [
    level("USA", "design", 4),
    level("JPN", "make", 3),
    level("TWN", "make", 4),
    level("USA", "make", 2),
    level("EU", "demand", 4),
    level("NLD", "demand", 4),
    level("USA", "radio", 0),
  ],
  alignments: [
    { first: country("USA"), second: country("JPN"), alignment: 0.75 },
    { first: country("JPN"), second: country("EU"), alignment: 0.5 },
  ],
  mandatory: [],
  excluded: [],
  incompatiblePairs: [],
  unknownPairs: "allow",
  sizeMaximum: null,
  limits: { nodeBudget: 1000, setsListedMaximum: 5 },
};
