import type { CoalitionBasis } from "@entente/contract";
import type { Passage } from "@entente/domain";
import type { CoalitionFrontier } from "../frontier/frontier-answer.ts";

/** Whom the brief names as those who count for a technology, and for what. */
export interface BriefClaim {
  readonly technology: string;
  readonly words: string;
  readonly quote: string;
  readonly passage: Pick<Passage, "section" | "paragraph">;
  /** Countries that it names; those kept for comparison are among them. */
  readonly named: readonly string[];
  /** What it speaks of; everything of the technology when absent. */
  readonly requirement: string | null;
}

export const BRIEF_CLAIMS: readonly BriefClaim[] = [
  {
    technology: "semiconductors",
    words: "Five countries are critical for chips",
    quote:
      "Japan, South Korea, Taiwan, and the Netherlands have joined the United States as critical players in semiconductor manufacturing",
    passage: { section: "Why allied technology cooperation?", paragraph: 2 },
    named: ["JPN", "KOR", "TWN", "NLD", "USA"],
    requirement: null,
  },
  {
    technology: "telecommunications",
    words: "A handful of suppliers dominates radio access",
    quote:
      "dominated by a handful of vertically integrated suppliers such as Huawei and ZTE of China, Ericsson of Sweden, and Nokia of Finland",
    passage: { section: "Setting priorities / Which technologies?", paragraph: 6 },
    named: ["SWE", "FIN", "CHN"],
    requirement: "telecom-radio-access",
  },
  {
    technology: "biotechnology",
    words: "Four countries lead in biotechnology",
    quote: "the United States, Germany, Singapore, and Israel are notable leaders in the field",
    passage: { section: "Setting priorities / Which technologies?", paragraph: 4 },
    named: ["USA", "DEU", "SGP", "ISR"],
    requirement: null,
  },
];

/**
 * How a country that the brief names stands in the data: less can be covered without it; it meets something that
 * others meet as well; nothing is known that it meets; it is not a candidate here.
 */
export type NamedStanding = "essential" | "replaceable" | "nothing-known" | "not-a-candidate";

export interface ClaimCheck {
  readonly claim: BriefClaim;
  readonly named: readonly { readonly country: string; readonly standing: NamedStanding }[];
  /** Who is essential for what the claim speaks of, and is not named. */
  readonly unnamed: readonly string[];
  readonly verdict: "agrees" | "agrees-in-part" | "differs" | "unknown";
}

/** What the brief says of a technology, held against what the data give; absent where it names nobody. */
export function claimCheck(
  technology: string,
  candidates: readonly string[],
  { essential, values }: Pick<CoalitionFrontier, "essential" | "values">,
): ClaimCheck | null {
  const claim = BRIEF_CLAIMS.find((one) => one.technology === technology);
  if (claim === undefined) return null;
  const speaksOf = (requirement: string) => claim.requirement === null || claim.requirement === requirement;
  const found = essential.essential
    .filter(({ requirements }) => requirements.some(speaksOf))
    .map(({ member }): string => member);
  const useful = values
    .filter(({ parts }) => parts.some(({ requirement, value }) => speaksOf(requirement) && value > 0))
    .map(({ member }): string => member);
  const named = claim.named.map((country) => ({
    country,
    standing: standingOf(country, { candidates, essential: found, useful }),
  }));
  const unnamed = found.filter((member) => !claim.named.includes(member));
  return { claim, named, unnamed, verdict: verdictOf(named.map(({ standing }) => standing)) };
}

interface Found {
  readonly candidates: readonly string[];
  readonly essential: readonly string[];
  readonly useful: readonly string[];
}

function standingOf(country: string, { candidates, essential, useful }: Found): NamedStanding {
  if (!candidates.includes(country)) return "not-a-candidate";
  if (essential.includes(country)) return "essential";
  return useful.includes(country) ? "replaceable" : "nothing-known";
}

/** Those who are no candidates are left aside. */
function verdictOf(standings: readonly NamedStanding[]): ClaimCheck["verdict"] {
  const asked = standings.filter((standing) => standing !== "not-a-candidate");
  const [essential, unknown] = (["essential", "nothing-known"] as const).map(
    (standing) => asked.filter((one) => one === standing).length,
  );
  if (unknown === asked.length) return "unknown";
  if (essential === asked.length) return "agrees";
  return essential === 0 ? "differs" : "agrees-in-part";
}

/** How many of the levels behind a technology are our reading of the brief. */
export function levelsFromBrief(
  cells: CoalitionBasis["cells"],
  requirements: readonly string[],
): { readonly all: number; readonly fromBrief: number } {
  const behind = cells.filter(({ requirement }) => requirements.includes(requirement));
  const fromBrief = behind.filter(({ inForce }) => inForce.capability.basis === "brief");
  return { all: behind.length, fromBrief: fromBrief.length };
}
