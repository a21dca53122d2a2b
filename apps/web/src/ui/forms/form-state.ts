import type { RefusalWords } from "../../lib/refusal-words.ts";

/** A field that cannot be used as typed. `field` is its name in the form, the path of the contract's schema. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

/**
 * What a form shows: empty at first, and after a failure all that was typed with what to mend.
 *
 * A Server Action takes the state before and the form's data and gives the state after; when it succeeds it redirects
 * and gives none.
 */
export interface FormState {
  /** Failures so far; a new one moves the focus to the summary. */
  readonly attempt: number;
  /** What was typed, by field name; several values for checkboxes. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly errors: readonly FieldError[];
  readonly refusal: RefusalWords | null;
  /** Version to send next, after a colleague saved first; absent when the one the page was opened with still holds. */
  readonly version: number | null;
  /** A fault that is nobody's entry, such as a server that does not answer. */
  readonly fault: string | null;
  /** Where to sign in, in another tab so that nothing typed is lost; absent when that is not what is missing. */
  readonly signIn: string | null;
}

export const NOTHING_SENT: FormState = {
  attempt: 0,
  values: {},
  errors: [],
  refusal: null,
  version: null,
  fault: null,
  signIn: null,
};

/** The signature of every form's Server Action. */
export type FormAction = (before: FormState, data: FormData) => Promise<FormState>;

/** What was typed, as kept for showing it again; what the framework adds to a form is left out. */
export function typedValues(data: FormData): FormState["values"] {
  const values: Record<string, string[]> = {};
  for (const [name, value] of data.entries()) {
    if (typeof value !== "string" || name.startsWith("$")) continue;
    (values[name] ??= []).push(value);
  }
  return values;
}
