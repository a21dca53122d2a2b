"use client";

import { FieldFrame, type FieldProps, noteAttributes } from "./field.tsx";
import { idOfField, useField } from "./form-context.tsx";

interface TextAreaProps extends FieldProps {
  readonly given?: string;
  readonly maxLength?: number;
}

/** Several lines of text. */
export function TextArea({ given = "", maxLength, ...field }: TextAreaProps) {
  const { name, hint, isRequired = true } = field;
  const { values, error, renewal } = useField(name, [given]);
  return (
    <FieldFrame {...field} error={error}>
      <textarea
        className={`usa-textarea${error === null ? "" : " usa-input--error"}`}
        id={idOfField(name)}
        name={name}
        defaultValue={values[0] ?? ""}
        key={renewal}
        maxLength={maxLength}
        required={isRequired}
        {...noteAttributes(name, hint, error)}
      />
    </FieldFrame>
  );
}
