import {
  type Capability,
  COALITION_METHOD,
  type CoalitionInputs,
  type CoalitionProposalId,
  type CountryCode,
  coalitionModelOf,
  coverageTable,
  defineRequirements,
  explainCoalition,
  OVERLAP_DEFAULTS,
  type RequirementId,
  type RequirementSet,
  surroundingsOf,
  type TechnologyId,
} from "@entente/domain";
import { v7 } from "uuid";
import type { NewProposal, ProposalInputs, StandingRivalry } from "../coalition-port.ts";
import { signedBy, TEST_NOW, TEST_TODAY } from "./records.ts";

const [JPN, USA] = ["JPN", "USA"].map((code) => code as CountryCode) as [CountryCode, CountryCode];
const AI = "ai" as TechnologyId;
export const RESEARCH = "research" as RequirementId;

export function testRequirements(version = 1): RequirementSet {
  const set = defineRequirements({
    title: "Test requirements",
    version,
    holders: [JPN, USA].map((country) => ({ country, isReference: false })),
    union: { code: "EU" as CountryCode, members: [] },
    requirements: [
      {
        id: RESEARCH,
        technology: AI,
        name: "Research",
        meaning: "Does research.",
        bands: ["research"],
        level: 3,
        depth: 2,
        weight: 1 / 3,
        levelWords: ["none", "some", "present", "strong", "leads"],
        unionCount: "member-states",
        readingRule: "Leads is 4.",
        codings: [],
        basis: "proposal",
        passage: null,
      },
    ],
  });
  if (!set.ok) throw new Error(set.error.code);
  return set.value;
}

export function testCapability(country: string, level: number): Capability {
  return {
    country: country as CountryCode,
    requirement: RESEARCH,
    level,
    asOf: "2026-01-01" as Capability["asOf"],
    confidence: "medium",
    basis: "proposal",
    source: {
      title: "A test",
      publisher: "Entente",
      year: 2026,
      license: "Apache-2.0",
      locator: "here",
      caveat: null,
    },
    passage: null,
    figure: null,
    reason: "So that there is one.",
  };
}

const RIVALRY: StandingRivalry = {
  id: "0189abcd-0000-7000-8000-000000000001",
  sequence: 2,
  rivalry: {
    kind: "commercial-rivalry",
    between: [JPN, USA],
    technology: AI,
    level: 3,
    reason: "Both sell it.",
    source: { title: "A paper", locator: "page 4", dated: TEST_TODAY, basis: "reported" },
  },
  at: TEST_NOW,
  by: signedBy("NIST").by,
  personName: "Officer of NIST",
};

/** Japan and the United States on research, with an alignment that has no short decimal form. */
export function testProposal(title = "Two on research"): NewProposal {
  const members = [JPN, USA];
  const coalition: CoalitionInputs = {
    set: testRequirements(),
    choice: { technology: AI, bands: [], requirements: [], changes: [] },
    candidates: members,
    capabilities: members.map((country) => ({ country, requirement: RESEARCH, level: 3, sequence: 1 })),
    alignments: [{ first: JPN, second: USA, alignment: 1 / 3 }],
    mandatory: [],
    excluded: [],
    incompatiblePairs: [],
    unknownPairs: "refuse",
    sizeMaximum: null,
    limits: { nodeBudget: 100, setsListedMaximum: 5 },
  };
  const scope = { technologies: [AI], bands: ["research" as const], members, issues: null };
  const inputs: ProposalInputs = {
    coalition,
    members,
    surroundings: { scope, forums: [], collaborations: [], settings: OVERLAP_DEFAULTS },
  };
  return {
    id: v7() as CoalitionProposalId,
    title,
    method: COALITION_METHOD,
    forum: null,
    inputs: { ...inputs, statements: [], rivalries: [RIVALRY] },
    result: resultOf(inputs),
    duplicateReason: null,
  };
}

function resultOf({ coalition, members, surroundings }: ProposalInputs): NewProposal["result"] {
  const model = coalitionModelOf(coalition);
  if (!model.ok) throw new Error(model.error.code);
  const explanation = explainCoalition(model.value, members);
  const table = coverageTable(model.value, members);
  const around = surroundingsOf(surroundings);
  if (!explanation.ok || !table.ok || !around.ok) throw new Error("the test proposal cannot be explained");
  return { explanation: explanation.value, table: table.value, surroundings: around.value };
}
