import type { EntryChangedMeanwhile, InputsChanged, NothingToWithdraw } from "@entente/contract";
import type {
  PriorityInputsRefusal,
  PriorityModelRefusal,
  PriorityRefusal,
  PrioritySettings,
  RatingRefusal,
  ScaleRefusal,
  SuppositionRefusal,
  TriageRefusal,
} from "@entente/domain";
import { formatInstant } from "./dates.ts";
import { formatCount } from "./numbers.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { capitalized, listOf } from "./sentence.ts";

type PriorityCode = (
  | PriorityRefusal
  | PriorityInputsRefusal
  | PriorityModelRefusal
  | ScaleRefusal
  | RatingRefusal
  | SuppositionRefusal
  | TriageRefusal
  | EntryChangedMeanwhile
  | NothingToWithdraw
  | InputsChanged
)["code"];

/** Words for what ratings, weights, models and runs are refused with. */
export const PRIORITY_REFUSAL_WORDS: Pick<WordsByCode, PriorityCode> = {
  "criterion-repeated": ({ criterion }) => ({
    rule: "Each criterion is named once.",
    present: `${quoted(criterion)} stands there twice.`,
    remedy: "Remove one of the two.",
  }),
  "weight-missing": ({ criterion }) => ({
    rule: "Every criterion needs its points; 0 says that it does not count.",
    present: `${quoted(criterion)} has none.`,
    remedy: "Give it a number from 0 to 100.",
  }),
  "weight-unknown": ({ criterion }) => ({
    rule: "Points go to criteria of the model.",
    present: `${quoted(criterion)} is not one of them.`,
    remedy: "Remove it, or open the page again: the model may have changed.",
  }),
  "weight-not-finite": ({ criterion }) => ({
    rule: "Points are numbers from 0 to 100.",
    present: `What ${quoted(criterion)} was given is not a number.`,
    remedy: "Give it a number from 0 to 100.",
  }),
  "weight-negative": ({ criterion, value }) => ({
    rule: "Points are numbers from 0 to 100.",
    present: `${quoted(criterion)} was given ${value}.`,
    remedy: "Give it 0 if it does not count.",
  }),
  "weights-all-zero": ({ criteria }) => ({
    rule: "Something must count: not every criterion of a sub-score may have 0 points.",
    present: `All have 0: ${listOf(criteria.map(words))}.`,
    remedy: "Give 100 to the one that matters most and compare the others with it.",
  }),
  "swing-above-maximum": ({ criterion, value, maximum }) => ({
    rule: `The step that matters most has ${maximum} points; the others are measured against it.`,
    present: `${quoted(criterion)} was given ${value}.`,
    remedy: `Give ${maximum} to the largest and less to the others.`,
  }),
  "measure-not-finite": ({ recommendation, measure }) => ({
    rule: "What triage measures must be a number, or be missing.",
    present: `The ${words(measure)} of ${recommendation} is neither.`,
    remedy: "Tell your administrator: this is a fault of the register.",
  }),
  "alternative-repeated": ({ alternative }) => ({
    rule: "Each thing is ranked once.",
    present: `${quoted(alternative)} is listed twice.`,
    remedy: "List it once.",
  }),
  "rating-repeated": ({ criterion }) => ({
    rule: "One rating is in force at a time.",
    present: `Two were given on ${quoted(criterion)} for the same place.`,
    remedy: "Keep one of the two.",
  }),
  "weight-set-repeated": ({ agency }) => ({
    rule: "An agency has one set of weights at a time.",
    present: `${agency} has two.`,
    remedy: "Keep one of the two.",
  }),
  "weights-not-stated": ({ agency }) => ({
    rule: "A ranking by an agency's weights needs weights of that agency.",
    present: agency === null ? "No agency has stated any." : `${agency} has stated none.`,
    remedy: "Choose equal weights, or state weights first.",
  }),
  "draws-out-of-range": ({ draws, maximum }) => ({
    rule: `A simulation takes from 1 to ${formatCount(maximum)} draws.`,
    present: draws === null ? "What was given is not a number." : `You asked for ${formatCount(draws)}.`,
    remedy: "Ask for a number in that range.",
  }),
  "seed-out-of-range": ({ seed, maximum }) => ({
    rule: `A seed is a whole number from 0 to ${formatCount(maximum)}.`,
    present: seed === null ? "What was given is not a number." : `You gave ${seed}.`,
    remedy: "Give another number; which one does not matter.",
  }),
  "too-many-alternatives": ({ alternatives, maximum }) => ({
    rule: `How firm an order is can be simulated for up to ${formatCount(maximum)} technologies.`,
    present: `Ranked are ${formatCount(alternatives)}.`,
    remedy: "Ask your administrator to take some out of the register.",
  }),
  "index-without-criteria": ({ index }) => ({
    rule: "Criticality and amenability each need a criterion.",
    present: `${capitalized(index)} has none.`,
    remedy: "Add one.",
  }),
  "setting-out-of-range": ({ setting, value, expected }) => ({
    rule: `The ${SETTING[setting]} is ${expected}.`,
    present: value === null ? "What was given is not a number." : `You gave ${value}.`,
    remedy: "Give another number.",
  }),
  "obstacle-reversed": ({ criterion, worst, best }) => ({
    rule: "Of an obstacle, less is better.",
    present: `The scale of ${quoted(criterion)} is worst at ${worst} and best at ${best}.`,
    remedy: "Exchange the two ends, or make it an opportunity.",
  }),
  "scale-not-finite": ({ field }) => ({
    rule: "The ends and points of a scale are numbers.",
    present: `The ${words(field)} is not one.`,
    remedy: "Give a number.",
  }),
  "scale-without-width": ({ worst }) => ({
    rule: "A scale has two ends that differ.",
    present: `Both are ${worst}.`,
    remedy: "Move one of them.",
  }),
  "scale-extrapolates": ({ criterion }) => ({
    rule: "Values stay between 0 and 1, since sub-scores are multiplied.",
    present: `The scale of ${quoted(criterion)} values what lies beyond its ends.`,
    remedy: "Let it refuse such ratings, or count them as the end.",
  }),
  "value-point-outside-scale": ({ point, worst, best }) => ({
    rule: "Points of a scale lie between its ends.",
    present: `The point ${point.x} does not lie between ${worst} and ${best}.`,
    remedy: "Move the point or an end.",
  }),
  "value-point-repeated": ({ x }) => ({
    rule: "Each point of a scale has one value.",
    present: `The point ${x} has two.`,
    remedy: "Keep one of them.",
  }),
  "value-end-misplaced": ({ point, expected }) => ({
    rule: "The worst end is worth 0 and the best is worth 1.",
    present: `The end ${point.x} is worth ${point.value}; it should be ${expected}.`,
    remedy: `Make it ${expected}.`,
  }),
  "values-not-monotone": ({ worse, better }) => ({
    rule: "A better rating is never worth less.",
    present: `The rating ${better.x} is better than ${worse.x}, yet worth ${better.value} against ${worse.value}.`,
    remedy: "Change one of the two values.",
  }),
  "rating-criterion-unknown": ({ criterion, known }) => ({
    rule: "Ratings are given on criteria of the model.",
    present: `${quoted(criterion)} is not one of them.`,
    remedy: `Choose one: ${listOf(known.map(words), "or")}.`,
  }),
  "band-not-rated": ({ criterion, band }) => ({
    rule: `${quoted(criterion)} is rated once for the whole chain.`,
    present: `You chose the band ${quoted(band)}.`,
    remedy: "Rate the whole chain.",
  }),
  "technology-unknown": ({ technology, known }) => ({
    rule: "Only technologies of the register are ranked.",
    present: `${quoted(technology)} is not one of them.`,
    remedy: `Choose one: ${listOf(known.map(words), "or")}.`,
  }),
  "rated-value-off-scale": ({ value, lowest, highest }) => ({
    rule: `The scale goes from ${lowest} to ${highest}.`,
    present: `You gave ${value}.`,
    remedy: "Give a number on the scale.",
  }),
  "rated-value-contradictory": ({ values, expected }) => ({
    rule: `A rating of this kind takes ${expected}.`,
    present: values.length === 0 ? "No number was given." : `You gave ${listOf(values.map(String))}.`,
    remedy: "Change the numbers, or say it in another way.",
  }),
  "entry-changed-meanwhile": ({ kind, by, personName, at }) => ({
    rule: "Nobody overwrites what a colleague saved first.",
    present: `${personName} (${by.agency}) saved ${ENTRY[kind]} on ${formatInstant(at)}, after you opened it. What you typed is kept.`,
    remedy: "Read what stands there now; if your entry still holds, send it again.",
  }),
  "nothing-to-withdraw": () => ({
    rule: "Only what stands can be withdrawn.",
    present: "There is none here.",
    remedy: "Look at its history; a colleague may have withdrawn it already.",
  }),
  "inputs-changed": () => ({
    rule: "What is frozen is what was seen.",
    present: "What it is computed from has changed since it was shown.",
    remedy: "Open it again, look at what moved, and send that.",
  }),
};

const SETTING: Readonly<Record<keyof PrioritySettings | "version", string>> = {
  emphasis: "emphasis on criticality",
  opportunityThreshold: "opportunity that counts as high",
  obstacleThreshold: "obstacle that counts as high",
  minimumCoverage: "coverage needed for a rank",
  version: "version of the model",
};

const ENTRY: Readonly<Record<EntryChangedMeanwhile["kind"], string>> = {
  rating: "this rating",
  weights: "these weights",
  model: "the model",
  capability: "this capability",
  stance: "this stance",
  link: "what this recommendation is linked to",
  tasking: "this part of the tasking",
  contacts: "the contacts of this office",
  commitment: "something about this commitment",
  statement: "this statement",
  holding: "this data holding",
  collaboration: "a change of this joint work",
  person: "this person",
  seat: "this seat",
  agency: "this agency",
  clearance: "an act on the same part of this clearance",
  text: "another wording of this text",
  charter: "this charter",
  roll: "the members of this table",
  meeting: "this meeting",
  sheet: "this sheet",
  vote: "what is reported of this vote",
  marking: "the marking of this recommendation",
  notices: "what comes by mail",
  comment: "this comment",
};

/** A name as an address spells it, in words: "rule-divergence" becomes "rule divergence". */
function words(id: string): string {
  return id.replaceAll("-", " ");
}

function quoted(id: string): string {
  return `“${words(id)}”`;
}
