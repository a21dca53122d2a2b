import type { CountryCode, RequirementDefinition, RequirementId, TechnologyId } from "@entente/domain";
import type { KnownCoalitions } from "../question/question-address.ts";

const requirement = (id: string, technology: string): RequirementDefinition => ({
  id: id as RequirementId,
  technology: technology as TechnologyId,
  name: id,
  meaning: id,
  bands: ["deployment"],
  level: 3,
  depth: 1,
  weight: 2,
  levelWords: ["none", "some", "a part", "much", "most"],
  unionCount: "member-states",
  readingRule: "As it is said.",
  codings: [],
  basis: "proposal",
  passage: null,
});

/** Two technologies with requirements, one without, four candidates and China for comparison. */
export const SAMPLE_KNOWN: KnownCoalitions = {
  set: {
    holders: ["CHN", "JPN", "KOR", "NLD", "USA"].map((country) => ({
      country: country as CountryCode,
      isReference: country === "CHN",
    })),
    requirements: [
      requirement("design", "semiconductors"),
      requirement("lithography", "semiconductors"),
      requirement("radio", "telecommunications"),
    ],
  },
  technologies: [
    { id: "quantum" as TechnologyId, name: "Quantum" },
    { id: "semiconductors" as TechnologyId, name: "Semiconductors" },
    { id: "telecommunications" as TechnologyId, name: "Telecommunications" },
  ],
};
