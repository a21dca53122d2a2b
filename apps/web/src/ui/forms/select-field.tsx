"use client";

import { FieldFrame, type FieldProps, noteAttributes } from "./field.tsx";
import { idOfField, useField } from "./form-context.tsx";

export interface Option {
  readonly value: string;
  readonly label: string;
  /** What choosing it means or needs. */
  readonly hint?: string;
}

interface SelectFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly given?: string;
  /** The choice of nothing, such as "No successor"; left out when something must be chosen. */
  readonly empty?: string;
}

/** One of many values; for up to seven use `RadioField`. */
export function SelectField({ options, given = "", empty, ...field }: SelectFieldProps) {
  const { name, hint, isRequired = true } = field;
  const { values, error, renewal } = useField(name, [given]);
  return (
    <FieldFrame {...field} error={error}>
      <select
        className="usa-select"
        id={idOfField(name)}
        name={name}
        defaultValue={values[0] ?? ""}
        key={renewal}
        required={isRequired}
        {...noteAttributes(name, hint, error)}
      >
        {(empty !== undefined || given === "") && <option value="">{empty ?? "Choose"}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
