import type { MarkingWireRefusal } from "@entente/contract";
import { CONTROL_MARKS, type DisseminationControl } from "@entente/domain";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf } from "./sentence.ts";

/** Words for what a marking is refused with. */
export const MARKING_REFUSAL_WORDS: Pick<WordsByCode, MarkingWireRefusal["code"]> = {
  "category-on-unclassified": ({ category }) => ({
    rule: "Categories stand on controlled information only.",
    present: `${category} was chosen for something that is UNCLASSIFIED.`,
    remedy: "Mark it as CUI, or leave the category out.",
  }),
  "control-on-unclassified": ({ control, allowed }) => ({
    rule: `What is UNCLASSIFIED carries ${listOf(allowed.map(controlWords), "or")}, or no control.`,
    present: `${controlWords(control)} was chosen.`,
    remedy: "Mark it as CUI, or leave the control out.",
  }),
  "controls-exclusive": ({ first, second }) => ({
    rule: `${controlWords(first)} and ${controlWords(second)} say opposite things.`,
    present: "Both were chosen.",
    remedy: "Choose one of them.",
  }),
  "privilege-category-missing": ({ control, needed }) => ({
    rule: `${controlWords(control)} is used with the category ${needed} only.`,
    present: "That category was not chosen.",
    remedy: `Choose the category ${needed} too, or leave the control out.`,
  }),
  "release-list-empty": ({ control }) => ({
    rule: `${controlWords(control)} names somebody abroad.`,
    present: "Its list names the United States alone.",
    remedy: "Name a country or a forum, or leave the list empty.",
  }),
  "release-lists-overlap": ({ names }) => ({
    rule: "A country or forum receives a copy or a look, not both.",
    present: `${listOf(names)} ${names.length === 1 ? "stands" : "stand"} in both lists.`,
    remedy: "Leave each name in one list.",
  }),
  "release-name-unknown": ({ control, value }) => ({
    rule: `${controlWords(control)} names countries and forums of the register.`,
    present: `“${value}” is neither.`,
    remedy: "Use a country's three-letter code, such as GBR, or choose a forum.",
  }),
  "dissemination-list-missing": () => ({
    rule: "DL ONLY needs the list that it speaks of.",
    present: "The list is empty.",
    remedy: "Name who may receive it, your own agency among them.",
  }),
  "dissemination-list-unexpected": () => ({
    rule: "A list of recipients is kept to with DL ONLY alone.",
    present: "Somebody is listed, and DL ONLY was not chosen.",
    remedy: "Choose DL ONLY, or empty the list.",
  }),
  "designator-not-listed": ({ agency }) => ({
    rule: "The agency that marks something stays on its own list, so that somebody can change it again.",
    present: `${agency} is not on the list.`,
    remedy: `Put ${agency} on the list.`,
  }),
  "recipient-unknown": ({ named }) => ({
    rule: "A list of recipients names people who may enter.",
    present: `Nobody of them goes by “${named}”.`,
    remedy: "Write the name as the register has it, or the short name; or leave the person out.",
  }),
  "recipient-ambiguous": ({ named, people }) => ({
    rule: "A list of recipients says who exactly is meant.",
    present: `Several people go by “${named}”: ${listOf(people.map(({ person, agency }) => `${person} (${agency})`))}.`,
    remedy: "Write the short name of the one that you mean.",
  }),
  "public-carries-no-mark": () => ({
    rule: "What is released to everybody carries no mark.",
    present: "A level, category, control, list or supplemental mark was chosen with it.",
    remedy: "Leave them out, or do not release it to everybody.",
  }),
  "not-designating-agency": ({ agency, designatedBy }) => ({
    rule: "Only the agency that designated something changes its marking.",
    present: `You belong to ${agency}; ${listOf(designatedBy)} designated it.`,
    remedy: `Ask ${listOf(designatedBy, "or")} for the change.`,
  }),
  "marking-derived": ({ designatedBy }) => ({
    rule: "What is made of parts is marked by its parts.",
    present: `${listOf(designatedBy)} designated its parts.`,
    remedy: "Have the marking of a part changed.",
  }),
  "marking-unchanged": () => ({
    rule: "A change of a marking changes something.",
    present: "It is marked so already.",
    remedy: "Choose another marking, or leave it.",
  }),
  "marking-reason-missing": () => ({
    rule: "A marking, and the refusal of one, has a reason.",
    present: "The reason is empty.",
    remedy: "Say why in a sentence or two.",
  }),
  "decider-is-requester": () => ({
    rule: "Whoever asks for a marking does not decide on it.",
    present: "You asked for this one.",
    remedy: "Leave the decision to another coordinator of your agency.",
  }),
};

function controlWords(control: DisseminationControl): string {
  return CONTROL_MARKS[control].banner;
}
