import type { ClearanceGetOutput } from "@entente/contract";
import type { ReactNode } from "react";
import type { FormState } from "../../../ui/forms/form-state.ts";

export interface RoundFormProps {
  readonly detail: ClearanceGetOutput;
  /** The office or the number of the comment that the address names; empty when it names none. */
  readonly about: string;
}

/** The form of one act on a round. */
export interface RoundForm {
  readonly title: string;
  /** What the act does, and what is needed for it. */
  readonly intro: string;
  readonly button: string;
  readonly Fields: (props: RoundFormProps) => ReactNode;
  readonly send: (round: string, before: FormState, data: FormData) => Promise<FormState>;
}
