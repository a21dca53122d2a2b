import type { ReactNode } from "react";
import { idOfField } from "./form-context.tsx";

export interface FieldProps {
  /** Name in the form: the path of the contract's schema, such as `evidence.0.title`. */
  readonly name: string;
  readonly label: string;
  /** What to enter and why, read with the field. */
  readonly hint?: ReactNode;
  readonly isRequired?: boolean;
}

interface FieldFrameProps extends FieldProps {
  readonly error: string | null;
  readonly children: ReactNode;
}

/** Label above, hint, error, then the control. */
export function FieldFrame({ name, label, hint, isRequired = true, error, children }: FieldFrameProps) {
  const id = idOfField(name);
  return (
    <div className={error === null ? "usa-form-group" : "usa-form-group usa-form-group--error"}>
      <label className={error === null ? "usa-label" : "usa-label usa-label--error"} htmlFor={id}>
        {label}
        {!isRequired && <span className="quiet"> (optional)</span>}
      </label>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </div>
  );
}

interface FieldNotesProps {
  readonly id: string;
  readonly hint: ReactNode;
  readonly error: string | null;
}

export function FieldNotes({ id, hint, error }: FieldNotesProps) {
  return (
    <>
      {hint !== undefined && (
        <span className="usa-hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error !== null && (
        <span className="usa-error-message" id={`${id}-error`}>
          {error}
        </span>
      )}
    </>
  );
}

/** The attributes that tie a control to its notes. */
export function noteAttributes(name: string, hint: ReactNode, error: string | null) {
  const id = idOfField(name);
  const notes = [hint === undefined ? "" : `${id}-hint`, error === null ? "" : `${id}-error`].filter(Boolean);
  return {
    "aria-describedby": notes.length === 0 ? undefined : notes.join(" "),
    "aria-invalid": error === null ? undefined : true,
  };
}
