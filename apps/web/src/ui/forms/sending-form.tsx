"use client";

import { type ReactNode, useActionState } from "react";
import { ErrorSummary } from "./error-summary.tsx";
import { FormStateProvider } from "./form-context.tsx";
import { type FormAction, type FormState, NOTHING_SENT } from "./form-state.ts";
import { RefusalAlert } from "./refusal-alert.tsx";
import { SignInLink } from "./sign-in-link.tsx";

export interface SendingFormProps {
  /** A Server Action, with what it must know of the record bound to it. */
  readonly action: FormAction;
  /** Id of the form, for fields that stand outside it. */
  readonly id?: string;
  /** Version of the record that the person sees; sent as `version`. */
  readonly version?: number;
  readonly children: ReactNode;
}

/** The part of a form that keeps what was typed on every failure and says what to mend. */
export function SendingForm({ action, id, version, children }: SendingFormProps) {
  const [state, send] = useActionState<FormState, FormData>(action, NOTHING_SENT);
  const sentVersion = state.version ?? version;
  return (
    <FormStateProvider value={state}>
      <ErrorSummary state={state} />
      {state.refusal !== null && <RefusalAlert key={state.attempt} words={state.refusal} takesFocus />}
      <SignInLink />
      <form className="form" id={id} action={send} noValidate>
        {sentVersion !== undefined && (
          <input type="hidden" name="version" value={sentVersion} key={sentVersion} />
        )}
        {children}
      </form>
    </FormStateProvider>
  );
}
