import type { Technology } from "@entente/domain";
import type { Random } from "./random.ts";

const ACTIONS = [
  "Agree on",
  "Align",
  "Assess",
  "Broaden",
  "Coordinate",
  "Deepen",
  "Fund",
  "Harmonize",
  "Map",
  "Negotiate",
  "Open up",
  "Pool",
  "Prepare",
  "Publish",
  "Review",
  "Secure",
];

const SUBJECTS = [
  "access to research facilities",
  "conformity assessment",
  "demonstration projects",
  "early-stage joint research",
  "export licensing practice",
  "government experts in standards bodies",
  "incident reporting",
  "interoperability profiles",
  "investment screening practice",
  "measurement science",
  "pilot deployments",
  "procurement criteria",
  "reference data sets",
  "research security guidance",
  "risk assessments",
  "rules for data transfers",
  "shared test beds",
  "spectrum positions",
  "supplier diversity",
  "supply chain mapping",
  "talent exchanges",
  "test methods",
  "trusted vendor criteria",
  "vulnerability disclosure",
  "workforce programs",
];

const SETTINGS = [
  "across agencies",
  "ahead of the next plenary",
  "among like-minded partners",
  "before standardization",
  "for small and medium-sized firms",
  "in regional trade arrangements",
  "in working groups",
  "over the next funding round",
  "through existing forums",
  "with allied regulators",
  "with industry",
  "with universities",
];

const PURPOSES = [
  "allied products reach the market sooner",
  "approaches across the Atlantic and the Pacific converge",
  "dependence on a single supplier falls",
  "duplicated spending is avoided",
  "regulators can rely on each other's findings",
  "researchers can share data across borders",
  "standards reflect shared values",
  "the supply chain withstands shocks",
];

const NOTES = [
  "a draft went to the partners for comment",
  "funding was confirmed for the fiscal year",
  "the interagency meeting settled the scope",
  "the partners asked for a longer review",
  "the pilot delivered its first results",
  "the working group met and agreed on next steps",
];

export const INSTRUMENTS = [
  "agreement",
  "appropriation",
  "consultation",
  "coordination",
  "policy framework",
  "process",
  "research program",
  "strategy",
];

/** Title and statement of a generated recommendation; both say that they are generated. */
export function wordingOf(
  number: number,
  technologies: readonly Technology[],
  random: Random,
): { readonly title: string; readonly statement: string } {
  const [action, subject, setting] = [random.oneOf(ACTIONS), random.oneOf(SUBJECTS), random.oneOf(SETTINGS)];
  const field = technologies.map(({ name }) => name.toLowerCase()).join(" and ");
  const task = `${action} ${subject}${field === "" ? "" : ` for ${field}`} ${setting}`;
  return {
    title: `${task} (generated ${number})`,
    statement: `Generated for scale work, not a real recommendation: ${task.toLowerCase()}, so that ${random.oneOf(PURPOSES)}.`,
  };
}

/** What a generated report says, marked as generated. */
export function generatedNote(random: Random): string {
  return `Generated report: ${random.oneOf(NOTES)}.`;
}
