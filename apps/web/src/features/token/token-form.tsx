"use client";

import { useActionState } from "react";
import { CheckboxField } from "../../ui/forms/checkbox-field.tsx";
import { ErrorSummary } from "../../ui/forms/error-summary.tsx";
import { FocusOnShow } from "../../ui/forms/focus-on-show.tsx";
import { FormStateProvider } from "../../ui/forms/form-context.tsx";
import { RefusalAlert } from "../../ui/forms/refusal-alert.tsx";
import type { Option } from "../../ui/forms/select-field.tsx";
import { SignInLink } from "../../ui/forms/sign-in-link.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { NO_TOKEN_YET, type TokenAction, type TokenState } from "./token-state.ts";

interface TokenFormProps {
  readonly action: TokenAction;
  /** Acts that the token may be made for. */
  readonly acts: readonly Option[];
  readonly daysMaximum: number;
}

/** The form for a token, and afterwards the token itself, once. */
export function TokenForm({ action, acts, daysMaximum }: TokenFormProps) {
  const [{ form, made }, send] = useActionState<TokenState, FormData>(action, NO_TOKEN_YET);
  return (
    <FormStateProvider value={form}>
      {made !== null && (
        <FocusOnShow className="token-made" role="alert" key={made.token}>
          <h3>Copy it now: it is not shown again</h3>
          <p>
            “{made.name}”, until {made.ends}. Send it as <code>Authorization: Bearer</code> with the token.
            Whoever has it can do what it was made for: keep it as you keep a password.
          </p>
          <code className="token-made__token">{made.token}</code>
        </FocusOnShow>
      )}
      <ErrorSummary state={form} />
      {form.refusal !== null && <RefusalAlert key={form.attempt} words={form.refusal} takesFocus />}
      <SignInLink />
      <form className="form" action={send} noValidate>
        <TextField name="name" label="What it is for" hint="Such as “Budget dashboard”." maxLength={100} />
        <CheckboxField
          name="scope"
          label="What it may do"
          hint="As little as it needs. It never does more than the person may."
          options={acts}
        />
        <TextField
          name="days"
          label="For how many days"
          hint={`From 1 to ${daysMaximum}.`}
          given="30"
          maxLength={3}
          isShort
        />
        <div className="form__acts follows">
          <SubmitButton pending="Making it…">Make the token</SubmitButton>
        </div>
      </form>
    </FormStateProvider>
  );
}
