"use client";

import { createContext, useContext } from "react";
import { type FormState, NOTHING_SENT } from "./form-state.ts";

const FormContext = createContext<FormState>(NOTHING_SENT);

export const FormStateProvider = FormContext.Provider;

export function useFormState(): FormState {
  return useContext(FormContext);
}

interface FieldState {
  /** What to show in the field: as typed before, else as the page gives it. */
  readonly values: readonly string[];
  readonly error: string | null;
  /** Changes with each failure, so that the field takes up what was typed. */
  readonly renewal: number;
}

/** The state of one field of the form around it. */
export function useField(name: string, given: readonly string[] = []): FieldState {
  const { attempt, values, errors } = useFormState();
  return {
    values: attempt === 0 ? given : (values[name] ?? []),
    error: errors.find(({ field }) => field === name)?.message ?? null,
    renewal: attempt,
  };
}

export function idOfField(name: string): string {
  return `field-${name.replaceAll(/[^A-Za-z0-9]/g, "-")}`;
}
