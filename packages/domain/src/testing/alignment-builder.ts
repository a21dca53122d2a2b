import type { AlignmentModel, DescribedIssue } from "../alignment/alignment-model.ts";
import type { CountryStance } from "../alignment/country-stance.ts";
import type { Issue, StanceValue } from "../alignment/issue.ts";
import { type CountryCode, type IssueId, parseCountryCode, parseIssueId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { day } from "./record-builder.ts";
import { FLOWS, LAW, type Question, STANDARDS } from "./stance-builder.ts";

export const country = (code: string): CountryCode => expectOk(parseCountryCode(code));
export const issueOf = (name: string): IssueId => expectOk(parseIssueId(name));

export const [USA, EU, JPN, CHN] = [country("USA"), country("EU"), country("JPN"), country("CHN")];

function described(issue: Issue<Question>): DescribedIssue {
  return {
    ...issue,
    id: issueOf(issue.id),
    question: "What is answered?",
    codingRule: "As the source says.",
    answers: [],
    weightReason: "Ours.",
    basis: "proposal",
    passage: null,
  };
}

/** Issues law (weight 2), flows and standards (1 each); the United States, the EU, Japan, and China as a reference. */
export const MODEL: AlignmentModel = {
  title: "Test",
  version: 1,
  issues: [LAW, FLOWS, STANDARDS].map(described),
  holders: [USA, EU, JPN, CHN].map((code) => ({ country: code, isReference: code === CHN })),
  blocs: [
    { name: "transatlantic", members: [USA, EU], reason: "Ours.", basis: "proposal", passage: null },
    { name: "transpacific", members: [JPN], reason: "Ours.", basis: "proposal", passage: null },
  ],
};

/** Where and since when; the source is of the first day unless it is dated. */
interface Said {
  readonly since?: string;
  readonly title?: string;
  readonly locator?: string;
  readonly dated?: string;
}

export function says(
  holder: CountryCode,
  issue: Question,
  value: StanceValue,
  { since = "2020-01-01", title = "Survey", locator = "table 1", ...rest }: Said = {},
): CountryStance {
  return {
    holder,
    issue: issueOf(issue),
    value,
    since: day(since),
    source: {
      title,
      locator,
      dated: day(rest.dated ?? since),
      basis: "public-record",
      confidence: "high",
      publisher: "A publisher",
      license: "facts",
      caveat: null,
      passage: null,
      figure: null,
    },
    reason: "It says so.",
  };
}
