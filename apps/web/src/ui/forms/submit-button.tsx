"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

interface SubmitButtonProps {
  /** The act in words, such as "Report progress". */
  readonly children: ReactNode;
  /** Said while it is on its way. */
  readonly pending?: string;
  readonly isSecondary?: boolean;
}

/** Sends the form around it once, and says so while it waits. */
export function SubmitButton({ children, pending = "Saving…", isSecondary = false }: SubmitButtonProps) {
  const status = useFormStatus();
  return (
    <button
      className={isSecondary ? "usa-button usa-button--outline" : "usa-button"}
      type="submit"
      aria-disabled={status.pending || undefined}
      onClick={(event) => {
        if (status.pending) event.preventDefault();
      }}
    >
      {status.pending ? pending : children}
    </button>
  );
}
