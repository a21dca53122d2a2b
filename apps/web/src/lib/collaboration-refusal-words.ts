import type { COLLABORATION_CODES } from "@entente/contract";
import type { WordsByCode } from "./refusal-words.ts";

/** Words for what a new collaboration is refused with. */
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
};
