"use client";

import { FieldFrame, type FieldProps, noteAttributes } from "../../../ui/forms/field.tsx";
import { idOfField, useField } from "../../../ui/forms/form-context.tsx";

/** A file to choose. Browsers do not keep the choice after a failure, so what matters of it is kept in another field. */
export function FileField({ name, label, hint }: FieldProps) {
  const { error } = useField(name);
  return (
    <FieldFrame name={name} label={label} hint={hint} isRequired={false} error={error}>
      <input
        className="file-input"
        id={idOfField(name)}
        name={name}
        type="file"
        {...noteAttributes(name, hint, error)}
      />
    </FieldFrame>
  );
}
