import { formatShare } from "../../../lib/figure-words.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { capitalized } from "../../../lib/sentence.ts";
import type { SentencePart } from "../../../lib/sentence-part.ts";
import { type CoalitionNames, countriesWords } from "../frame/coalition-names.ts";
import { countedWords } from "../frame/count-words.ts";
import type { CoalitionFrontier } from "./frontier-answer.ts";
import type { FrontPoint } from "./fullest-point.ts";
import { otherSetsWords } from "./point-words.ts";

export interface FrontierFacts {
  readonly technology: string;
  /** How many requirements are asked for. */
  readonly requirements: number;
  readonly frontier: CoalitionFrontier;
  /** The figures of the members that are looked at; absent when there are none. */
  readonly figures: FrontPoint["first"] | null;
  /** The point of the front that they are; absent when they are not on it. */
  readonly point: FrontPoint | null;
  readonly names: CoalitionNames;
}

/** How many cover how much, who they are, and what nobody can: the page's answer, figures leading to their rows. */
export function frontierSentence(facts: FrontierFacts): readonly SentencePart[] {
  const { figures, frontier, requirements, technology } = facts;
  if (figures === null) return [absenceWords(facts)];
  const { size, covered, coverageShare, members } = figures;
  const share = coverageShare === null ? "" : ` (${formatShare(coverageShare)} of their weight)`;
  return [
    `${capitalized(countedWords(size, "country covers", "countries cover"))} `,
    { text: `${covered.length} of ${formatNumber(requirements, "requirement")}`, href: "#coverage" },
    ` of ${inSentence(technology)}${share}: `,
    countriesWords(members, facts.names),
    ...othersParts(facts),
    ...nobodyParts(frontier),
    ".",
  ];
}

function othersParts({ point }: FrontierFacts): readonly SentencePart[] {
  const others = point === null ? null : otherSetsWords(point);
  return others === null ? [] : [", or ", { text: others, href: "#frontier" }];
}

function nobodyParts({ unattainable }: CoalitionFrontier): readonly SentencePart[] {
  const nobody = unattainable.filter(({ reason }) => reason === "nobody").length;
  const others = unattainable.length - nobody;
  if (unattainable.length === 0) return ["; every requirement can be covered"];
  const parts: SentencePart[] = [];
  if (nobody > 0)
    parts.push("; nobody is known to cover ", {
      text: nobody === 1 ? "one of them" : formatCount(nobody),
      href: "#out-of-reach",
    });
  if (others > 0)
    parts.push(nobody > 0 ? ", and too few together " : "; too few together are known to cover ", {
      text: formatCount(others),
      href: "#out-of-reach",
    });
  return parts;
}

function absenceWords({ frontier, technology }: FrontierFacts): string {
  switch (frontier.front.absence) {
    case "no-candidate":
      return "No country is left to choose from: all are left out.";
    case "no-requirement":
      return `Nothing is asked for: ${inSentence(technology)} has no requirement in these bands.`;
    case "nothing-attainable":
      return `No requirement of ${inSentence(technology)} can be covered by anybody of whom something is known.`;
    case null:
      return "No coalition was found within the limit of the search.";
  }
}

/** The name of a technology within a sentence; abbreviations and names with a capital inside stay as they are. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]+(?: |$)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** Who cannot be done without, and for what; absent when nobody is essential. */
export function essentialSentence({
  frontier: { essential },
  names,
}: Pick<FrontierFacts, "frontier" | "names">): string | null {
  const found = essential.essential;
  if (found.length === 0) {
    return essential.undecided.length === 0
      ? "Nobody is essential: without any one country as much can be covered."
      : null;
  }
  const members = countriesWords(
    found.map(({ member }) => member),
    names,
  );
  return `${capitalized(members)} ${found.length === 1 ? "is" : "are"} essential: without ${found.length === 1 ? "it" : "any of them"} less can be covered, whoever else joins.`;
}
