"use client";

import { useField } from "../../../ui/forms/form-context.tsx";
import { SEEN_FIELD } from "./seen.ts";

/** The versions that the person saw, sent with the form; after a failure those that were sent, not newer ones. */
export function SeenFields({ given }: { readonly given: readonly string[] }) {
  const { values, renewal } = useField(SEEN_FIELD, given);
  return values.map((value) => (
    <input type="hidden" name={SEEN_FIELD} value={value} key={`${renewal} ${value}`} />
  ));
}
