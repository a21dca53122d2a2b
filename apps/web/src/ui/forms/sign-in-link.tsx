"use client";

import { useFormState } from "./form-context.tsx";

/** The way to sign in without leaving the form around it; nothing while that is not what is missing. */
export function SignInLink() {
  const { signIn } = useFormState();
  if (signIn === null) return null;
  return (
    <p>
      <a className="usa-button" href={signIn} target="_blank" rel="noreferrer">
        Sign in in a new tab
      </a>
    </p>
  );
}
