import { askForm, proceedForm, putOffForm, recallForm } from "./convener-forms.tsx";
import { elevateForm, memoForm, settleForm } from "./level-forms.tsx";
import { answerForm, reopenForm, resolveForm, withdrawForm } from "./office-forms.tsx";
import type { RoundAct } from "./round-act.ts";
import type { RoundForm } from "./round-form.ts";

/** The form of every act, by its name in the address. */
export const ROUND_FORMS: Readonly<Record<RoundAct, RoundForm>> = {
  answer: answerForm,
  withdraw: withdrawForm,
  resolve: resolveForm,
  reopen: reopenForm,
  ask: askForm,
  "put-off": putOffForm,
  proceed: proceedForm,
  recall: recallForm,
  elevate: elevateForm,
  memo: memoForm,
  settle: settleForm,
};

/** What is said on the round's page once the act was saved. */
export const SAVED_WORDS: Readonly<Record<RoundAct, string>> = {
  answer: "The answer is saved.",
  withdraw: "The non-concurrence is withdrawn.",
  resolve: "The comment is called resolved.",
  reopen: "The comment is taken up again.",
  ask: "The office is asked.",
  "put-off": "The suspense is put off.",
  proceed: "It is recorded who was silent.",
  recall: "The clearance is taken back.",
  elevate: "It is carried a level up.",
  memo: "The split memo is made.",
  settle: "It is settled.",
};
