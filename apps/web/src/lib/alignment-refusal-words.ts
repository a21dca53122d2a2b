import type { Refusal } from "@entente/contract";
import type {
  AlignmentModelRefusal,
  AlignmentQuestionRefusal,
  BlocEmpty,
  ChangeCountInvalid,
  ChangeNotLinked,
  ChangeRepeated,
  CountryCode,
  DayAhead,
  IssueId,
} from "@entente/domain";
import { formatDate } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf } from "./sentence.ts";

type AlignmentCode = (
  | AlignmentQuestionRefusal
  | AlignmentModelRefusal
  | ChangeRepeated<CountryCode, IssueId>
  | ChangeNotLinked
  | ChangeCountInvalid
  | BlocEmpty
)["code"];

/** Words for what stances, issues, links and questions about them are refused with. */
export const ALIGNMENT_REFUSAL_WORDS: Pick<WordsByCode, AlignmentCode> = {
  "holder-unknown": ({ holder, known }) => ({
    rule: "Only countries that have stances here can be compared.",
    present: `${holder} is not among them.`,
    remedy: `Choose from ${listOf(known, "or")}.`,
  }),
  "holder-repeated": ({ holder }) => ({
    rule: "Each country is named once.",
    present: `${holder} is named twice.`,
    remedy: "Remove one of the two.",
  }),
  "issue-unknown": ({ issue, known }) => ({
    rule: "Stances are on issues of the model in force.",
    present: `${quoted(issue)} is not one of them.`,
    remedy: `Choose from ${listOf(known.map(words), "or")}.`,
  }),
  "stance-kind-mismatched": ({ value, expected }) => ({
    rule: `This issue is answered with ${EXPECTED[expected]}.`,
    present: `You gave “${words(String(value))}”.`,
    remedy: `Give ${EXPECTED[expected]}.`,
  }),
  "stance-option-unknown": ({ value, expected }) => ({
    rule: "An answer is one of those that the issue allows.",
    present: `${quoted(value)} is not among them.`,
    remedy: `Choose from ${listOf(expected.map(words), "or")}.`,
  }),
  "stance-off-range": ({ value, lowest, highest }) => ({
    rule: `This issue is answered with a number from ${lowest} to ${highest}.`,
    present: `You gave ${value}.`,
    remedy: "Give a number within the range.",
  }),
  "stance-source-missing": ({ holder }) => ({
    rule: "A stance names the source that it is read from.",
    present: `That of ${holder} names none.`,
    remedy: "Name the source.",
  }),
  "stance-repeated": ({ holder, since, source }) => ({
    rule: "One place in a source says one thing of a day.",
    present: `“${source}” already says what ${holder} answers since ${formatDate(since)}.`,
    remedy: "Withdraw that entry first, or say where else the source says it.",
  }),
  "day-ahead": ({ field, day, today }) => ({
    rule: `${DAY_AHEAD[field]} may not lie ahead.`,
    present: `You gave ${formatDate(day)}.`,
    remedy: `Give a day up to ${formatDate(today)}.`,
  }),
  "issue-repeated": ({ issue }) => ({
    rule: "Each issue is listed once.",
    present: `${quoted(issue)} is listed twice.`,
    remedy: "Remove one of the two.",
  }),
  "issue-weight-not-finite": ({ issue }) => ({
    rule: "A weight is a number of 0 or more.",
    present: `That of ${quoted(issue)} is not a number.`,
    remedy: "Give it 0 if it does not count.",
  }),
  "issue-weight-negative": ({ issue, weight }) => ({
    rule: "A weight is a number of 0 or more.",
    present: `${quoted(issue)} was given ${weight}.`,
    remedy: "Give it 0 if it does not count.",
  }),
  "issue-weights-all-zero": ({ issues }) => ({
    rule: "Something must count.",
    present: `None of the ${issues} issues asked about has any weight.`,
    remedy: "Give one of them a weight above 0.",
  }),
  "options-too-few": ({ issue, minimum }) => ({
    rule: `An issue has at least ${minimum} possible answers.`,
    present: `${quoted(issue)} has fewer.`,
    remedy: "Add an answer.",
  }),
  "option-repeated": ({ issue, option }) => ({
    rule: "Each possible answer is listed once.",
    present: `${quoted(option)} stands twice on ${quoted(issue)}.`,
    remedy: "Remove one of the two.",
  }),
  "option-distances-misshapen": ({ issue, expected }) => ({
    rule: "Distances between answers have a row and a column for each answer.",
    present: `Those of ${quoted(issue)} have not: it has ${expected} answers.`,
    remedy: `Give ${expected} rows of ${expected} numbers.`,
  }),
  "option-distance-out-of-range": ({ issue, between: [one, other], distance }) => ({
    rule: "The distance of two answers lies between 0 and 1.",
    present: `On ${quoted(issue)}, ${quoted(one)} and ${quoted(other)} are ${distance} apart.`,
    remedy: "Give a number from 0 to 1.",
  }),
  "option-distance-to-itself": ({ issue, option }) => ({
    rule: "An answer is at no distance to itself.",
    present: `On ${quoted(issue)}, ${quoted(option)} is.`,
    remedy: "Give it 0 there.",
  }),
  "option-distances-asymmetric": ({ issue, between: [one, other] }) => ({
    rule: "It is as far from one answer to another as back.",
    present: `On ${quoted(issue)}, ${quoted(one)} and ${quoted(other)} differ in this.`,
    remedy: "Give both the same number.",
  }),
  "issue-range-not-finite": ({ issue }) => ({
    rule: "A range runs from one number to another.",
    present: `An end of that of ${quoted(issue)} is not a number.`,
    remedy: "Give both ends.",
  }),
  "issue-range-without-width": ({ issue, lowest, highest }) => ({
    rule: "The lowest end of a range lies below the highest.",
    present: `That of ${quoted(issue)} runs from ${lowest} to ${highest}.`,
    remedy: "Mend the ends.",
  }),
  "issue-step-invalid": ({ issue, step, width }) => ({
    rule: "A step is above 0 and fits into the range.",
    present: `That of ${quoted(issue)} is ${step}, in a range of ${width}.`,
    remedy: "Give a step that fits, or none.",
  }),
  "change-repeated": ({ holder, issue }) => ({
    rule: "A stance is changed once.",
    present: `That of ${holder} on ${quoted(issue)} is changed twice.`,
    remedy: "Keep one of the changes.",
  }),
  "change-not-linked": ({ recommendation, holder, issue }) => ({
    rule: "Only what is linked can be unlinked.",
    present: `${recommendation} is linked to no change of ${holder} on ${quoted(issue)}.`,
    remedy: "Open the page again: a colleague may have unlinked it already.",
  }),
  "change-count-invalid": ({ count }) => ({
    rule: "The number of changes is a whole number of 0 or more.",
    present: `You gave ${count}.`,
    remedy: "Give a whole number.",
  }),
  "bloc-empty": ({ bloc }) => ({
    rule: "A bloc has at least one member.",
    present: `The ${bloc} bloc has none.`,
    remedy: "Name a country in it.",
  }),
  "bloc-member-repeated": ({ holder }) => ({
    rule: "A country is in one bloc, once.",
    present: `${holder} is named twice.`,
    remedy: "Take it out of one of the two.",
  }),
};

type KindMismatched = Extract<Refusal, { readonly code: "stance-kind-mismatched" }>;

const EXPECTED: Readonly<Record<KindMismatched["expected"], string>> = {
  option: "one of its options",
  level: "one of its levels",
  number: "a number",
  "yes or no": "yes or no",
};

const DAY_AHEAD: Readonly<Record<DayAhead["field"], string>> = {
  on: "The day that is asked about",
  since: "The day since which a stance holds",
  dated: "The day of a source",
};

/** A name as an address spells it, in words: "privacy-law" becomes "privacy law". */
function words(id: string): string {
  return id.replaceAll("-", " ");
}

function quoted(id: string): string {
  return `“${words(id)}”`;
}
