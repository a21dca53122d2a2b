import type { COLLABORATION_CODES } from "@entente/contract";
import { formatDate } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";

const EMPTIED = { members: "country", technologies: "technology", stages: "place along the chain" } as const;

/** Words for what collaborations are refused with. */
export const COLLABORATION_REFUSAL_WORDS: Pick<WordsByCode, keyof typeof COLLABORATION_CODES> = {
  "collaboration-alone": ({ members }) => ({
    rule: "Joint work is between two countries or more.",
    present: members.length === 0 ? "No country is named." : `Only ${members[0]} is named.`,
    remedy: "Name another country that takes part.",
  }),
  "collaboration-ahead": ({ year, thisYear }) => ({
    rule: "Only what has begun goes on record, since others are checked against it.",
    present: `You gave ${year}; this is ${thisYear}.`,
    remedy: "Come back when it begins, or write down a commitment to begin it.",
  }),
  "collaboration-taken": ({ collaboration }) => ({
    rule: "Each collaboration has a name of its own.",
    present: `“${collaboration}” is on record.`,
    remedy: "Choose another name, or use what is on record.",
  }),
  "collaboration-name-unusable": ({ title }) => ({
    rule: "A collaboration is kept under a short name that is made of its name.",
    present: `Nothing of “${title}” can be used for one.`,
    remedy: "Use letters from a to z or digits in the name.",
  }),
  "collaboration-ended": ({ title, endedYear }) => ({
    rule: "Joint work ends once.",
    present: `“${title}” has ended in ${endedYear}.`,
    remedy: "Correct the year of its end if that is wrong.",
  }),
  "collaboration-end-early": ({ year, endedYear }) => ({
    rule: "Joint work ends in the year in which it begins, or later.",
    present: `It begins in ${year}, and would end in ${endedYear}.`,
    remedy: "Give a later end, or correct the year in which it begins.",
  }),
  "collaboration-end-ahead": ({ on, endedYear, today }) => ({
    rule: "Only an end that has come goes on record; until then it runs.",
    present: `You gave ${on === null ? endedYear : formatDate(on)}; today is ${formatDate(today)}.`,
    remedy: "Give a day up to today, or come back when it has ended.",
  }),
  "collaboration-still-runs": ({ endedYear }) => ({
    rule: "A correction changes the year of an end that is on record.",
    present: `It runs, and you gave ${endedYear} as the year of its end.`,
    remedy: "Put down its end, with the day and what says so.",
  }),
  "collaboration-unchanged": () => ({
    rule: "A correction changes something.",
    present: "All that you sent stands so already.",
    remedy: "Change what is wrong, or leave the form.",
  }),
  "collaboration-emptied": ({ field }) => ({
    rule: "What is known is corrected to something else, not to nothing.",
    present: `No ${EMPTIED[field]} would be left.`,
    remedy: "Choose what is right.",
  }),
};
