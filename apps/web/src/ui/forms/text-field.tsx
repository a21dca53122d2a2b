"use client";

import { FieldFrame, type FieldProps, noteAttributes } from "./field.tsx";
import { idOfField, useField } from "./form-context.tsx";

interface TextFieldProps extends FieldProps {
  readonly given?: string;
  /** `text` unless said otherwise. */
  readonly type?: "text" | "date" | "search";
  readonly maxLength?: number;
  /** Earliest and latest day of a date. */
  readonly min?: string;
  readonly max?: string;
  readonly isShort?: boolean;
}

/** One line of text, or a day. */
export function TextField({
  given = "",
  type = "text",
  maxLength,
  min,
  max,
  isShort,
  ...field
}: TextFieldProps) {
  const { name, hint, isRequired = true } = field;
  const { values, error, renewal } = useField(name, [given]);
  const isNarrow = isShort ?? type === "date";
  return (
    <FieldFrame {...field} error={error}>
      <input
        className={`usa-input${isNarrow ? " usa-input--short" : ""}${error === null ? "" : " usa-input--error"}`}
        id={idOfField(name)}
        name={name}
        type={type}
        defaultValue={values[0] ?? ""}
        key={renewal}
        maxLength={maxLength}
        min={min}
        max={max}
        required={isRequired}
        autoComplete="off"
        {...noteAttributes(name, hint, error)}
      />
    </FieldFrame>
  );
}
