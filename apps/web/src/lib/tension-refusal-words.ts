import type { TENSION_CODES } from "@entente/contract";
import type { WordsByCode } from "./refusal-words.ts";

/** Words for what tensions and rivalries are refused with. */
export const TENSION_REFUSAL_WORDS: Pick<WordsByCode, keyof typeof TENSION_CODES> = {
  "tension-statement-missing": () => ({
    rule: "A tension says how the two pull against each other.",
    present: "The statement is empty.",
    remedy: "Say it in a sentence or two.",
  }),
  "tension-source-missing": ({ field }) => ({
    rule: "A tension names its source and the place in it.",
    present: `The ${field === "title" ? "source" : "place in the source"} is empty.`,
    remedy: field === "title" ? "Name the source." : "Give a page, paragraph or address.",
  }),
  "tension-policy-unnamed": () => ({
    rule: "A policy has a name.",
    present: "The policy is not named.",
    remedy: "Name it, such as a tariff or a preference in procurement.",
  }),
  "tension-without-recommendation": () => ({
    rule: "At least one of the two is a recommendation of this register.",
    present: "Both are policies.",
    remedy: "Name the recommendation that one of them pulls against.",
  }),
  "tension-with-itself": ({ side }) => ({
    rule: "A tension is between two.",
    present: `${side.kind === "recommendation" ? side.key : side.name} is named twice.`,
    remedy: "Name another recommendation or a policy.",
  }),
  "tension-repeated": () => ({
    rule: "One place of a source states a tension once.",
    present: "The same two are stated from there already.",
    remedy: "Take the other statement back first, or name another place.",
  }),
  "rivalry-level-invalid": ({ level, maximum }) => ({
    rule: `A rivalry is rated with a whole number from 0, none, to ${maximum}.`,
    present: `You gave ${level}.`,
    remedy: "Choose a level.",
  }),
  "rivalry-with-itself": ({ country }) => ({
    rule: "A rivalry is between two countries.",
    present: `${country} is named twice.`,
    remedy: "Name another country.",
  }),
  "rivalry-reason-missing": ({ between }) => ({
    rule: "A rating says why.",
    present: `The reason for ${between.join(" and ")} is empty.`,
    remedy: "Say in a sentence what in the source says so.",
  }),
  "rivalry-source-missing": ({ between }) => ({
    rule: "A rating names its source.",
    present: `That of ${between.join(" and ")} names none.`,
    remedy: "Name the source.",
  }),
};
