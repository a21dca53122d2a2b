/** Steps that have a form with a page of its own. */
const FORM_STEPS = ["answer", "return", "close", "put-off"] as const;
export type FormStep = (typeof FORM_STEPS)[number];

export const STEP_TITLES: Readonly<Record<FormStep, string>> = {
  answer: "Answer what is asked",
  return: "Return an answer",
  close: "Close an office's part",
  "put-off": "Put the suspense off",
};

/** The step that an address names; absent when it names none. */
export function formStepOf(text: string): FormStep | null {
  return FORM_STEPS.find((step) => step === text) ?? null;
}
