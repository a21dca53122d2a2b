"use client";

import { useActionState } from "react";
import { ErrorSummary } from "../../ui/forms/error-summary.tsx";
import { FocusOnShow } from "../../ui/forms/focus-on-show.tsx";
import { FormStateProvider } from "../../ui/forms/form-context.tsx";
import { RefusalAlert } from "../../ui/forms/refusal-alert.tsx";
import { SignInLink } from "../../ui/forms/sign-in-link.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { type CalendarAction, type CalendarState, NO_ADDRESS_YET } from "./calendar-state.ts";

/** The button that makes an address, and afterwards the address itself, once. */
export function CalendarForm({ action, label }: { readonly action: CalendarAction; readonly label: string }) {
  const [{ form, address }, send] = useActionState<CalendarState, FormData>(action, NO_ADDRESS_YET);
  return (
    <FormStateProvider value={form}>
      {address !== null && (
        <FocusOnShow className="token-made" role="alert" key={address}>
          <h3>Copy it now: it is not shown again</h3>
          <p>Whoever has this address reads the calendar: keep it as you keep a password.</p>
          <code className="token-made__token">{address}</code>
          <p>
            In Outlook choose <strong>Add calendar</strong>, then <strong>Subscribe from web</strong>, and
            paste it; in Apple Calendar <strong>File</strong>, then <strong>New Calendar Subscription</strong>
            ; in Thunderbird <strong>New Calendar</strong>, then <strong>On the Network</strong>.
          </p>
        </FocusOnShow>
      )}
      <ErrorSummary state={form} />
      {form.refusal !== null && <RefusalAlert key={form.attempt} words={form.refusal} takesFocus />}
      <SignInLink />
      <form className="form" action={send} noValidate>
        <div className="form__acts follows">
          <SubmitButton pending="Making it…">{label}</SubmitButton>
        </div>
      </form>
    </FormStateProvider>
  );
}
