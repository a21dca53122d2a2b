import type { AlignmentBasis } from "@entente/contract";
import type { BlocName, IssueFamily, StanceConfidence, StanceValue } from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";

export const FAMILY_WORDS: Readonly<Record<IssueFamily, string>> = {
  "data-governance": "Data",
  standards: "Standards",
  regulation: "Regulation",
};

export const BLOC_WORDS: Readonly<Record<BlocName, string>> = {
  transatlantic: "Transatlantic",
  transpacific: "Transpacific",
};

export const STANCE_CONFIDENCE_WORDS: Readonly<Record<StanceConfidence, string>> = {
  low: "Low",
  medium: "Medium",
  high: "High",
};

/** Names that are short enough for the head of a narrow column; the others stand in full. */
const SHORT_NAMES: Readonly<Record<string, string>> = { EU: "EU", GBR: "UK", USA: "US" };
/** Names that a sentence puts an article before. */
const WITH_ARTICLE: readonly string[] = ["EU", "GBR", "NLD", "USA"];

export interface AlignmentNames {
  /** The name of a country; its code when the register does not have it. */
  readonly country: (code: string) => string;
  /** As the head of a narrow column, such as "US" or "Japan". */
  readonly shortCountry: (code: string) => string;
  /** Within a sentence, such as "the United States" or "Japan". */
  readonly countryInSentence: (code: string) => string;
  /** The name of an issue; its id when the model does not have it. */
  readonly issue: (id: string) => string;
  /** An answer in short words, such as "No decision" or "2 of 14"; the value itself when the model has no words for it. */
  readonly answer: (issue: string, value: StanceValue) => string;
  /** What an answer means in full; absent where the model says nothing of it. */
  readonly meaning: (issue: string, value: StanceValue) => string | null;
}

/** Names for what stances and distances refer to by code. */
export function alignmentNames({
  countries,
  model: { model },
}: Pick<AlignmentBasis, "countries"> & {
  readonly model: { readonly model: Pick<AlignmentBasis["model"]["model"], "issues"> };
}): AlignmentNames {
  const countryNames = new Map<string, string>(countries.map(({ code, name }) => [code, name]));
  const issues = new Map(model.issues.map((issue) => [issue.id as string, issue]));
  const country = (code: string) => countryNames.get(code) ?? code;
  const described = (issue: string, value: StanceValue) =>
    issues.get(issue)?.answers.find((answer) => answer.value === value);
  return {
    country,
    shortCountry: (code) => SHORT_NAMES[code] ?? country(code),
    countryInSentence: (code) => (WITH_ARTICLE.includes(code) ? `the ${country(code)}` : country(code)),
    issue: (id) => issues.get(id)?.name ?? id,
    answer: (id, value) => {
      const issue = issues.get(id);
      if (typeof value === "number") return amountWords(value, issue?.kind === "numeric" ? issue.unit : "");
      const name = described(id, value)?.name;
      if (name !== undefined) return name;
      return typeof value === "boolean" ? (value ? "Yes" : "No") : value;
    },
    meaning: (id, value) => described(id, value)?.meaning ?? null,
  };
}

/** An amount in its unit; of a part of a whole, such as "committees of 14", only "2 of 14". */
function amountWords(amount: number, unit: string): string {
  const plain = formatPlain(amount);
  const whole = /^\S+ (of \d+)$/u.exec(unit)?.[1];
  if (whole !== undefined) return `${plain} ${whole}`;
  return unit === "" || unit.startsWith("%") ? `${plain}${unit}` : `${plain} ${unit}`;
}
