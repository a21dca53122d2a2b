import type { CountryUnknown } from "@entente/contract";
import type {
  AgencyRepeated,
  BrokenRule,
  CandidateUnknown,
  CapabilityRefusal,
  CoalitionInputsRefusal,
  CountryCode,
  DuplicateReasonMissing,
  MemberRepeated,
  MemberRulesContradict,
  OverlapSettingInvalid,
  OverlapSettings,
  ProposalBreaksRules,
  UnionCount,
} from "@entente/domain";
import { formatDate } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf } from "./sentence.ts";

type CoalitionCode = (
  | CapabilityRefusal
  | CoalitionInputsRefusal
  | CandidateUnknown
  | MemberRepeated<CountryCode>
  | OverlapSettingInvalid
  | ProposalBreaksRules<CountryCode>
  | DuplicateReasonMissing
  | AgencyRepeated
  | CountryUnknown
)["code"];

/** Words for what requirements, capabilities, coalitions and proposals are refused with. */
export const COALITION_REFUSAL_WORDS: Pick<WordsByCode, CoalitionCode> = {
  "requirement-unknown": ({ requirement, known }) => ({
    rule: "Requirements are those of the technology in the chosen bands.",
    present: `${quoted(requirement)} is not one of them.`,
    remedy:
      known.length === 0 ? "Choose another technology." : `Choose from ${listOf(known.map(words), "or")}.`,
  }),
  "capability-level-invalid": ({ value }) => ({
    rule: "A level is a whole number from 0 to 4.",
    present: `It was given as ${value}.`,
    remedy: "Choose a level; leave the country out when its level is not known.",
  }),
  "capability-in-future": ({ asOf, today }) => ({
    rule: "A source speaks of days up to today.",
    present: `It was dated ${formatDate(asOf)}, and today is ${formatDate(today)}.`,
    remedy: "Give the last day for which the source speaks.",
  }),
  "capability-counted-elsewhere": ({ country, requirement, countedWith }) => ({
    rule: "The European Union and its member states are never both counted for one requirement.",
    present: `For ${quoted(requirement)} ${COUNTED_WITH[countedWith]}; ${country} is not counted by itself.`,
    remedy: "Put the level down for whoever is counted.",
  }),
  "figure-not-coded": ({ indicator, coded }) => ({
    rule: "A figure gives a level only where the requirement says at which cut points.",
    present: `There are none for “${indicator}”.`,
    remedy:
      coded.length === 0
        ? "Put it down as a reading, without the figure."
        : `Use ${listOf(coded, "or")}, or put it down as a reading, without the figure.`,
  }),
  "level-not-of-figure": ({ value, level, expected, cutPoints }) => ({
    rule: `The figure decides the level, at the cut points ${cutPoints.join(", ")}.`,
    present: `The figure ${value} comes to level ${expected}, and ${level} was given.`,
    remedy: `Give level ${expected}, or correct the figure.`,
  }),
  "candidate-repeated": ({ candidate }) => ({
    rule: "Each candidate is named once.",
    present: `${candidate} stands there twice.`,
    remedy: "Remove one of the two.",
  }),
  "requirement-repeated": ({ requirement }) => ({
    rule: "Each requirement is changed once.",
    present: `${quoted(requirement)} stands there twice.`,
    remedy: "Remove one of the two.",
  }),
  "requirement-invalid": ({ requirement, field, value, expected }) => ({
    rule: `The ${field} of a requirement must be ${expected}.`,
    present: `For ${quoted(requirement)} it was given as ${value}.`,
    remedy: "Correct it, or leave it as defined.",
  }),
  "capability-misshapen": ({ candidate, entries, expected }) => ({
    rule: "There is a level, or none known, for every candidate on every requirement.",
    present: `${candidate ?? "The table"} has ${entries} entries where there must be ${expected}.`,
    remedy: "Open the page again; tell an administrator if it stays.",
  }),
  "capability-out-of-scale": ({ candidate, requirement, value }) => ({
    rule: "A level is a number from 0 to 4, or not known.",
    present: `${candidate} has ${value} on ${quoted(requirement)}.`,
    remedy: "Correct the capability.",
  }),
  "alignment-maximum-invalid": ({ value, expected }) => ({
    rule: `The top of the scale of alignment is ${expected}.`,
    present: `It was given as ${value}.`,
    remedy: "Open the page again; tell an administrator if it stays.",
  }),
  "alignment-misshapen": ({ candidate, entries, expected }) => ({
    rule: "There is an alignment, or none known, for every two candidates.",
    present: `${candidate ?? "The table"} has ${entries} entries where there must be ${expected}.`,
    remedy: "Open the page again; tell an administrator if it stays.",
  }),
  "alignment-out-of-range": ({ pair, value, maximum }) => ({
    rule: `Alignment lies between 0 and ${maximum}.`,
    present: `That of ${listOf(pair)} is ${value}.`,
    remedy: "Correct the stances behind it.",
  }),
  "alignment-asymmetric": ({ pair }) => ({
    rule: "Two countries are aligned alike, whoever is named first.",
    present: `There are two figures for ${listOf(pair)}.`,
    remedy: "Keep one of the two.",
  }),
  "candidate-unknown": ({ field, candidate }) => ({
    rule: "Members and rules name candidates only.",
    present: `${candidate}, among the ${RULE_FIELD[field]}, is not a candidate.`,
    remedy: "Add it to the candidates, or take it out.",
  }),
  "candidate-incompatible-with-itself": ({ candidate }) => ({
    rule: "A pair that may not sit together is of two countries.",
    present: `${candidate} was paired with itself.`,
    remedy: "Name two countries, or exclude this one.",
  }),
  "size-maximum-invalid": ({ value, expected }) => ({
    rule: `The largest number of members is ${expected}.`,
    present: `It was given as ${value}.`,
    remedy: "Give a whole number, or leave it empty.",
  }),
  "member-rules-contradict": ({ contradiction, candidates }) => ({
    rule: "A coalition must be able to keep all of the rules.",
    present: `${listOf(candidates)} ${CONTRADICTION[contradiction]}.`,
    remedy: "Take back one of the rules that clash.",
  }),
  "search-limit-invalid": ({ field, value, expected }) => ({
    rule: `The ${field === "nodeBudget" ? "budget of the search" : "number of sets listed"} is ${expected}.`,
    present: `It was given as ${value}.`,
    remedy: "Give such a number, or leave it out.",
  }),
  "member-repeated": ({ member }) => ({
    rule: "Each member is named once.",
    present: `${member} stands there twice.`,
    remedy: "Remove one of the two.",
  }),
  "overlap-setting-invalid": ({ field, value, expected }) => ({
    rule: `The threshold for ${OVERLAP_SETTING[field]} is ${expected}.`,
    present: `It was given as ${value}.`,
    remedy: "Correct it, or leave it as it is set.",
  }),
  "proposal-breaks-rules": ({ broken }) => ({
    rule: "A proposal keeps the rules under which it was sought.",
    present: `It does not: ${broken.map(brokenRuleWords).join("; ")}.`,
    remedy: "Change the members, or the rules.",
  }),
  "duplicate-reason-missing": ({ duplicates }) => ({
    rule: "What repeats something that runs needs a reason, which is kept with it.",
    present: `It duplicates ${listOf(duplicates.map(words))}.`,
    remedy: "Say why it is proposed all the same, or change technology, bands or members.",
  }),
  "agency-repeated": ({ agency }) => ({
    rule: "Each agency has one share.",
    present: `${agency} stands there twice.`,
    remedy: "Remove one of the two.",
  }),
  "country-unknown": ({ country, field }) => ({
    rule: "Countries are those of the register.",
    present: `${country}, among the ${words(field)}, is not one of them.`,
    remedy: "Check the code: three letters as in JPN, or EU.",
  }),
};

const COUNTED_WITH: Readonly<Record<UnionCount, string>> = {
  union: "the Union stands for its member states",
  "member-states": "the member states stand for themselves",
};

const RULE_FIELD: Readonly<Record<CandidateUnknown["field"], string>> = {
  mandatory: "mandatory members",
  excluded: "excluded countries",
  incompatiblePairs: "pairs that may not sit together",
  members: "members",
};

const CONTRADICTION: Readonly<Record<MemberRulesContradict<CountryCode>["contradiction"], string>> = {
  "mandatory-and-excluded": "cannot be mandatory and excluded",
  "mandatory-pair-incompatible": "are mandatory and may not sit together",
  "mandatory-pair-unknown": "are mandatory, and may not sit together while their alignment is not known",
  "mandatory-above-size-maximum": "are mandatory, and more than there are seats",
};

const OVERLAP_SETTING: Readonly<Record<keyof OverlapSettings, string>> = {
  sharedTechnologiesMinimum: "technologies in common",
  technologyJaccardMinimum: "the part of all technologies that is in common",
  sharedBandsMinimum: "readiness bands in common",
  membersContainedMinimum: "the part of the members that takes part already",
};

const BROKEN_RULE: Readonly<Record<BrokenRule<CountryCode>["rule"], string>> = {
  "mandatory-missing": "mandatory and missing",
  excluded: "excluded",
  incompatible: "may not sit together",
  "pair-unknown": "may not sit together while their alignment is not known",
  "above-size-maximum": "more than there are seats",
};

function brokenRuleWords({ rule, candidates }: BrokenRule<CountryCode>): string {
  return `${listOf(candidates)} (${BROKEN_RULE[rule]})`;
}

/** A name as an address spells it, in words: "chip-design" becomes "chip design". */
function words(id: string): string {
  return id.replaceAll("-", " ");
}

function quoted(id: string): string {
  return `“${words(id)}”`;
}
