import type { ClearanceRefusalCode } from "@entente/contract";
import type { CallUnusable } from "@entente/domain";
import {
  ANSWER_WORDS,
  CLEARANCE_STATUS_WORDS,
  COMMENT_STATE_WORDS,
  LEVEL_WORDS,
  SEVERITY_WORDS,
  STANDING_WORDS,
} from "./clearance-words.ts";
import { formatDate } from "./dates.ts";
import { formatCount } from "./numbers.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf, uncapitalized } from "./sentence.ts";

/** Words for what clearances of texts are refused with. */
export const CLEARANCE_REFUSAL_WORDS: Pick<WordsByCode, ClearanceRefusalCode> = {
  "call-unusable": ({ field, expected }) => ({
    rule: `A clearance needs ${expected}.`,
    present: `The ${CALL_FIELD[field]} cannot be used as it is.`,
    remedy: "Write the text, or open the page again.",
  }),
  "text-too-long": ({ length, maximum }) => ({
    rule: `A text for clearance has at most ${formatCount(maximum)} characters.`,
    present: `It has ${formatCount(length)}.`,
    remedy: "Shorten it, or clear it in parts.",
  }),
  "required-office-missing": () => ({
    rule: "At least one office must be asked for its answer.",
    present: "All offices named would only be informed.",
    remedy: "Name an office that must answer.",
  }),
  "convener-asked": ({ office }) => ({
    rule: "Whoever calls a clearance does not answer it: the text is its own.",
    present: `${office} calls and is asked.`,
    remedy: `Take ${office} off the list.`,
  }),
  "suspense-not-passed": ({ suspense }) => ({
    rule: "Silence is recorded once the suspense has passed.",
    present: `Answers are in time until the end of ${formatDate(suspense)}.`,
    remedy: "Wait until then; the register then records it by itself.",
  }),
  "round-running": ({ status }) => ({
    rule: "A text is with the offices once at a time.",
    present: `The last clearance of this text has not ended: ${statusWords(status)}.`,
    remedy: "Wait for its end, recall it, or change the text.",
  }),
  "round-ended": ({ status }) => ({
    rule: "Nothing is answered or decided in a clearance that has ended.",
    present: `It has ended: ${statusWords(status)}.`,
    remedy: status === "cleared" ? "Change the text to have it cleared anew." : "Call a new clearance.",
  }),
  "text-already-cleared": () => ({
    rule: "A cleared text is not sent again as it is.",
    present: "The clearance of this very text stands.",
    remedy: "Change the text; then it can be cleared anew.",
  }),
  "text-unchanged": () => ({
    rule: "Another wording differs from the one in force.",
    present: "The text is the same.",
    remedy: "Change the text, or leave it.",
  }),
  "office-only-informed": ({ office, convener }) => ({
    rule: "An office that gets a text for its information answers nothing.",
    present: `${office} was informed only.`,
    remedy: `Ask ${convener} to require its answer.`,
  }),
  "office-already-asked": ({ office, asking }) => ({
    rule: "An office keeps its part while the clearance runs.",
    present: `${office} ${asking === "required" ? "must answer already" : "is informed already"}.`,
    remedy: asking === "required" ? "Nothing is needed." : "Require its answer, or leave it informed.",
  }),
  "answer-not-allowed": ({ office, from, allowed, isSettled }) => ({
    rule: isSettled
      ? "What an office held against a text and had decided a level up is not answered again."
      : "A non-concurrence is withdrawn in writing before anything else is answered.",
    present: `For ${office} it stands: ${uncapitalized(STANDING_WORDS[from])}.`,
    remedy:
      allowed.length > 0
        ? `From here: ${listOf(
            allowed.map((answer) => ANSWER_WORDS[answer]),
            "or",
          )}.`
        : isSettled
          ? "The answer stays on the record as it was given."
          : "Withdraw the non-concurrence first.",
  }),
  "comment-missing": ({ office }) => ({
    rule: "To concur with comment takes a comment.",
    present: `There is none from ${office}.`,
    remedy: "Write a comment, or concur without one.",
  }),
  "comment-misplaced": ({ to }) => ({
    rule: "Comments go with “Concur with comment” or “Non-concur”.",
    present: `The answer is “${ANSWER_WORDS[to]}”.`,
    remedy: "Choose one of the two, or take the comments out.",
  }),
  "comment-unknown": ({ comment, comments }) => ({
    rule: "Comments are numbered within their clearance from 1.",
    present: `There is no comment ${comment}; there ${comments === 1 ? "is 1" : `are ${formatCount(comments)}`}.`,
    remedy: "Open the page again.",
  }),
  "comment-not-in-state": ({ comment, state, needed }) => ({
    rule: `Only a comment that is ${uncapitalized(COMMENT_STATE_WORDS[needed])} can be taken so.`,
    present: `Comment ${comment} stands at “${COMMENT_STATE_WORDS[state]}”.`,
    remedy: "Open the page again.",
  }),
  "resolver-not-allowed": ({ comment, severity, office, allowed }) => ({
    rule:
      severity === "critical"
        ? "A critical comment is called resolved by the office that made it."
        : "A comment is called resolved by the office that made it, or by whoever called the clearance.",
    present: `Comment ${comment} is ${uncapitalized(SEVERITY_WORDS[severity])}, and you act for ${office}.`,
    remedy: `Ask ${listOf(allowed, "or")}.`,
  }),
  "non-concurrence-missing": ({ office, standing, isSettled }) => ({
    rule: "Only a non-concurrence that stands can be withdrawn.",
    present: isSettled
      ? `That of ${office} was settled a level up.`
      : `For ${office} it stands: ${uncapitalized(STANDING_WORDS[standing])}.`,
    remedy: "Nothing is needed.",
  }),
  "elevation-not-allowed": ({ from, to, allowed }) => ({
    rule: "The ladder is climbed rung by rung.",
    present: `It stands ${from === null ? "among the offices" : `at “${LEVEL_WORDS[from]}”`}, and was to go to “${LEVEL_WORDS[to]}”.`,
    remedy: allowed === null ? "It stands at the top." : `Carry it to “${LEVEL_WORDS[allowed]}”.`,
  }),
  "nothing-to-elevate": () => ({
    rule: "What is carried up is a non-concurrence, an open critical comment or a missing answer.",
    present: "None of these holds the text.",
    remedy: "Wait for the answers that are still owed.",
  }),
  "not-elevated": () => ({
    rule: "Offices settle nothing among themselves: a level above them does.",
    present: "It stands among the offices.",
    remedy: "Carry it a level up first.",
  }),
  "nothing-to-settle": ({ office, standing }) => ({
    rule: "What is settled is what an office holds against the text.",
    present:
      standing === null
        ? `${office} was not asked.`
        : `${office} holds nothing against it: ${uncapitalized(STANDING_WORDS[standing])}.`,
    remedy: "Choose an office that holds the text.",
  }),
  "level-not-top": ({ level, needed }) => ({
    rule: `A split memo is made at the top: “${LEVEL_WORDS[needed]}”.`,
    present: `It stands ${level === null ? "among the offices" : `at “${LEVEL_WORDS[level]}”`}.`,
    remedy: "Carry it further up first.",
  }),
  "nobody-opposes": () => ({
    rule: "A split memo says who supports a text and who opposes it.",
    present: "No non-concurrence is left: there are no sides.",
    remedy: "Nothing is needed.",
  }),
};

const CALL_FIELD: Readonly<Record<CallUnusable["field"], string>> = {
  subject: "name of what is cleared",
  content: "text",
  sha256: "fingerprint of the text",
};

function statusWords(status: keyof typeof CLEARANCE_STATUS_WORDS): string {
  return uncapitalized(CLEARANCE_STATUS_WORDS[status]);
}
