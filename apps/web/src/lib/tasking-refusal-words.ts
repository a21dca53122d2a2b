import type {
  AcknowledgeRefusal,
  OfficeAbroad,
  PutOffRefusal,
  SetTaskingRefusal,
  TaskAnswerRefusal,
  TaskerRefusal,
  TaskStanding,
  TaskStep,
} from "@entente/domain";
import { formatDate } from "./dates.ts";
import type { WordsByCode } from "./refusal-words.ts";
import { listOf } from "./sentence.ts";

type TaskingCode = (
  | OfficeAbroad
  | SetTaskingRefusal
  | AcknowledgeRefusal
  | TaskAnswerRefusal
  | TaskerRefusal
  | PutOffRefusal
)["code"];

/** Words for what taskings are refused with. */
export const TASKING_REFUSAL_WORDS: Pick<WordsByCode, TaskingCode> = {
  "signatory-not-of-office": ({ office, agency }) => ({
    rule: "Only people of an office's agency sign for it.",
    present: `You belong to ${agency}; this is ${office}'s to say.`,
    remedy: `Ask the contact of ${office}.`,
  }),
  "seat-missing": ({ office }) => ({
    rule: "An answer is given from a seat, so that the office keeps it when people leave.",
    present: `You hold no seat at ${office}.`,
    remedy: "Ask your administrator to give you a seat, or a colleague who has one to answer.",
  }),
  "writing-missing": ({ field }) => ({
    rule: `This needs ${WRITING[field] ?? "words"}.`,
    present: "Nothing is written.",
    remedy: "Write a sentence or two.",
  }),
  "tasked-office-missing": () => ({
    rule: "Something is asked of somebody.",
    present: "No office is named.",
    remedy: "Name at least one office.",
  }),
  "office-abroad": ({ office }) => ({
    rule: "Only offices of our own government are asked for answers.",
    present: `${office} is of another country.`,
    remedy: `Leave ${office} out. Its officials can be mentioned in a comment that is shared with their country.`,
  }),
  "office-repeated": ({ office }) => ({
    rule: "Each office is asked once.",
    present: `${office} is named twice.`,
    remedy: "Remove one of the two.",
  }),
  "office-not-asked": ({ office, asked }) => ({
    rule: "Only offices that were asked have a part.",
    present: `${office} was not asked.`,
    remedy: `Those asked are ${listOf(asked)}.`,
  }),
  "suspense-in-past": ({ suspense, today }) => ({
    rule: "An answer is owed today or later.",
    present: `You gave ${formatDate(suspense)}; today is ${formatDate(today)}.`,
    remedy: `Give ${formatDate(today)} or a later day.`,
  }),
  "suspense-not-later": ({ from, to }) => ({
    rule: "A suspense is only put off: the offices were promised their time.",
    present: `It stands at ${formatDate(from)}; you gave ${formatDate(to)}.`,
    remedy: `Give a day after ${formatDate(from)}, and not in the past.`,
  }),
  "step-not-allowed": ({ office, step, from, allowed }) => ({
    rule: `What is ${STANDING[from]} cannot be ${STEP[step]}.`,
    present: `${office}'s part is ${STANDING[from]}.`,
    remedy:
      allowed.length === 0
        ? "Nothing more is asked of this office."
        : `It can be ${listOf(
            allowed.map((next) => STEP[next]),
            "or",
          )}.`,
  }),
  "tasking-closed": () => ({
    rule: "What is closed for all offices does not change.",
    present: "Every part of this tasking is closed.",
    remedy: "Ask anew if something is still needed.",
  }),
};

const WRITING: Readonly<Record<string, string>> = {
  request: "words that say what is asked",
  answer: "the answer itself",
  reason: "a reason",
  comment: "the comment",
  withdrawal: "the withdrawal in writing",
  resolution: "a word on what was done",
  decision: "the decision",
  official: "the official who decided, by post",
};

const STANDING: Readonly<Record<TaskStanding, string>> = {
  "not-acknowledged": "not acknowledged",
  acknowledged: "acknowledged",
  answered: "answered",
  closed: "closed",
};

const STEP: Readonly<Record<TaskStep, string>> = {
  acknowledge: "acknowledged",
  answer: "answered",
  return: "returned",
  close: "closed",
};
