"use client";

import { FocusOnShow } from "./focus-on-show.tsx";
import { idOfField } from "./form-context.tsx";
import type { FormState } from "./form-state.ts";

/** All that must be mended, each line leading to its field. */
export function ErrorSummary({ state }: { readonly state: FormState }) {
  const { attempt, errors, fault } = state;
  if (errors.length === 0 && fault === null) return null;
  return (
    <FocusOnShow className="error-summary" role="alert" key={attempt}>
      <h2>Nothing was saved</h2>
      {fault !== null && <p>{fault}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map(({ field, message }) => (
            <li key={`${field}: ${message}`}>
              <a href={`#${idOfField(field)}`}>{message}</a>
            </li>
          ))}
        </ul>
      )}
    </FocusOnShow>
  );
}
