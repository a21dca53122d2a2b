import type { Refusal } from "@entente/contract";
import type { FieldError, FormState } from "../../../ui/forms/form-state.ts";
import { conflictOf } from "../words/conflict.ts";
import type { PresentFact } from "../words/present-facts.ts";
import { type EvidenceEntries, fieldOfBlock } from "./evidence-input.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { fieldOfRefusal } from "./refusal-field.ts";

interface Failure {
  /** The form as the shared submission left it. */
  readonly state: FormState;
  /** Why the register refused, if it did. */
  readonly refusal: Refusal | null;
  /** The version that was sent. */
  readonly version: number;
  /** Which block of the form each piece of evidence stood in, and the pieces. */
  readonly evidence: EvidenceEntries;
  /** Names in the form for names in the contract, where they differ. */
  readonly fields: Readonly<Record<string, string>>;
  /** What stands now, read after a colleague's change. */
  readonly present: readonly PresentFact[];
}

/**
 * What the form shows after a failure.
 *
 * The version that was sent stays with the form, also where the page around it was made anew: only a person who has
 * been told of a colleague's change sends on top of it.
 */
export function stateAfterFailure({
  state,
  refusal,
  version,
  evidence,
  fields,
  present,
}: Failure): RecordFormState {
  if (refusal?.code === "changed-meanwhile") {
    return {
      ...state,
      refusal: null,
      version: refusal.present,
      conflict: conflictOf(refusal, present),
    };
  }
  return {
    ...state,
    errors: errorsOf(),
    version: Number.isInteger(version) ? version : null,
    conflict: null,
  };

  function errorsOf(): readonly FieldError[] {
    const errors = state.errors.map(({ field, message }) => ({ field: inForm(field), message }));
    const field = refusal === null ? null : fieldOfRefusal(refusal, evidence.pieces, state.values);
    if (field === null || state.refusal === null) return errors;
    return [...errors, { field: inForm(field), message: state.refusal.remedy }];
  }

  function inForm(field: string): string {
    return fields[field] ?? fieldOfBlock(field, evidence.blocks);
  }
}
