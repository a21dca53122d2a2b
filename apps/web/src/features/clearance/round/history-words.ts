import type { ClearanceFact } from "@entente/domain";
import { ANSWER_WORDS, ASKING_WORDS, LEVEL_WORDS } from "../../../lib/clearance-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { uncapitalized } from "../../../lib/sentence.ts";

/** What happened, in a sentence without its author. */
export function factSentence(fact: ClearanceFact): string {
  switch (fact.kind) {
    case "called":
      return `${fact.convener} sent the text to ${fact.offices.length === 1 ? "1 office" : `${fact.offices.length} offices`}, to answer by ${formatDate(fact.suspense)}.`;
    case "office-asked":
      return `${fact.office} was asked: ${uncapitalized(ASKING_WORDS[fact.to])}.`;
    case "answered":
      return `${fact.office} answered: ${uncapitalized(ANSWER_WORDS[fact.to])}.`;
    case "no-answer":
      return `${fact.office} gave no answer by ${formatDate(fact.suspense)}.`;
    case "non-concurrence-withdrawn":
      return `${fact.office} withdrew its non-concurrence in writing.`;
    case "comment-resolved":
      return `Comment ${fact.comment} was called resolved: ${fact.resolution}`;
    case "comment-reopened":
      return `Comment ${fact.comment} was taken up again: ${fact.reason}`;
    case "suspense-moved":
      return `The suspense was put off from ${formatDate(fact.from)} to ${formatDate(fact.to)}: ${fact.reason}`;
    case "elevated":
      return `It was carried up to the ${uncapitalized(LEVEL_WORDS[fact.to])}: ${fact.reason}`;
    case "settled":
      return `What ${fact.office} held was settled by ${fact.official}: ${fact.decision}`;
    case "split-memo":
      return "A split memo was made.";
    case "text-reflowed":
      return "Line breaks or spaces of the text moved; its words did not.";
    case "cleared":
      return "Nothing held the text any more: it is cleared.";
    case "lapsed":
      return "The text was changed: the answers to the former wording lapsed.";
    case "recalled":
      return `The clearance was taken back: ${fact.reason}`;
  }
}
