import type { CommentRefusalCode } from "@entente/contract";
import { dateOf, type Mention } from "@entente/domain";
import { formatDate } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf } from "./sentence.ts";

/** Words for what comments are refused with. */
export const COMMENT_REFUSAL_WORDS: Pick<WordsByCode, CommentRefusalCode> = {
  "country-not-released": ({ country, allowed }) => ({
    rule: "A comment is shared only with countries to which the record itself is released.",
    present: `The record is not released to ${country}.`,
    remedy:
      allowed.length === 0
        ? "Write an internal comment, or ask the agency that designated the record to release it."
        : `Leave ${country} out. It can be shared with ${listOf(allowed)}.`,
  }),
  "own-country-missing": ({ country }) => ({
    rule: "What an official of a country writes, the officials of that country read.",
    present: `The comment is not shared with ${country}.`,
    remedy: `Share it with ${country}.`,
  }),
  "mention-out-of-sight": ({ mention, obstacle, country, shares }) => {
    const name = mentionWords(mention);
    const of = country === null ? "" : ` of ${country}`;
    return {
      "record-not-released": {
        rule: "Only people who may read a record are mentioned in comments on it.",
        present: `The record is not released to ${name}${of}.`,
        remedy:
          "Leave the mention out, or ask the agency that designated the record to release it to them first.",
      },
      "display-only": {
        rule: "Of a record that a country may only look at, nothing is sent to its officials.",
        present: `The record is marked DISPLAY ONLY for ${country ?? "them"}, and a mention would be sent to ${name}.`,
        remedy:
          "Leave the mention out: they read the comment on the record's page if it is shared with them.",
      },
      "not-shared": {
        rule: "Only people who may read a comment are mentioned in it.",
        present: `${name} is${of === "" ? " abroad" : ` an official${of}`}, and the comment is not shared with ${country ?? "that country"}.`,
        remedy: `Share the comment with ${country ?? "that country"}, or leave the mention out.`,
      },
      "without-share": {
        rule: "Officials of other countries mention agencies with a share in the record.",
        present: `${name} has no share in it.`,
        remedy: shares.length === 0 ? "Leave the mention out." : `Mention ${listOf(shares, "or")}.`,
      },
    }[obstacle];
  },
  "comment-of-another": ({ author, step }) =>
    step === "correct"
      ? {
          rule: "Only whoever wrote a comment corrects it.",
          present: `Somebody else of ${author.agency} wrote it.`,
          remedy: "Answer it with a comment of your own.",
        }
      : {
          rule: "A comment is withdrawn by whoever wrote it, or by a coordinator of their agency.",
          present: `Somebody else of ${author.agency} wrote it.`,
          remedy: `Ask a coordinator of ${author.agency}.`,
        },
  "comment-withdrawn": ({ at, by }) => ({
    rule: "What was withdrawn stays so.",
    present: `It was withdrawn on ${formatDate(dateOf(at))} by somebody of ${by.agency}.`,
    remedy: "Write another comment.",
  }),
  "comment-unchanged": () => ({
    rule: "A correction changes something.",
    present: "The words and the mentions are the same.",
    remedy: "Change the text, or leave the comment as it is.",
  }),
};

function mentionWords(mention: Mention): string {
  return mention.kind === "office" ? mention.office : "The person whom you named";
}
