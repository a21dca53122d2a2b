import { type FormState, NOTHING_SENT } from "../../../ui/forms/form-state.ts";
import type { Conflict } from "../words/conflict.ts";

/** The state of a form on a record: as every form's, and what a colleague changed meanwhile. */
export interface RecordFormState extends FormState {
  /** Set when a colleague saved first; `version` is then the present one. */
  readonly conflict: Conflict | null;
}

export const NOTHING_SENT_YET: RecordFormState = { ...NOTHING_SENT, conflict: null };

export type RecordFormAction = (before: RecordFormState, data: FormData) => Promise<RecordFormState>;
