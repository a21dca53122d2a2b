"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "../../../ui/forms/error-summary.tsx";
import { FormStateProvider } from "../../../ui/forms/form-context.tsx";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { SignInLink } from "../../../ui/forms/sign-in-link.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { Link } from "../../../ui/link.tsx";
import { ConflictPanel } from "./conflict-panel.tsx";
import { NOTHING_SENT_YET, type RecordFormAction } from "./record-form-state.ts";

interface RecordFormProps {
  readonly action: RecordFormAction;
  /** Version of the record that the person sees. */
  readonly version: number;
  /** The record's page, for leaving without saving. */
  readonly recordHref: string;
  /** The act in words, such as "Report progress". */
  readonly button: string;
  readonly children: ReactNode;
}

/**
 * A form on a record. It works without scripts, keeps what was typed on every failure, and when a colleague saved
 * first shows their change and lets the person save on top of it.
 */
export function RecordForm({ action, version, recordHref, button, children }: RecordFormProps) {
  const [state, send] = useActionState(action, NOTHING_SENT_YET);
  const sentVersion = state.version ?? version;
  return (
    <FormStateProvider value={state}>
      {state.refusal === null ? (
        <ErrorSummary state={state} />
      ) : (
        <RefusalAlert key={state.attempt} title="Nothing was saved" words={state.refusal} takesFocus />
      )}
      <SignInLink />
      <form className="form" action={send} noValidate>
        <input type="hidden" name="version" value={sentVersion} key={sentVersion} />
        {state.conflict !== null && (
          <ConflictPanel key={state.attempt} conflict={state.conflict} recordHref={recordHref} />
        )}
        {children}
        <div className="form__acts follows">
          <SubmitButton>{button}</SubmitButton>
          <Link href={recordHref}>Cancel</Link>
        </div>
      </form>
    </FormStateProvider>
  );
}
