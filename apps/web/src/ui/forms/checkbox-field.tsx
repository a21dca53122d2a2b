"use client";

import { FieldNotes, type FieldProps } from "./field.tsx";
import { idOfField, useField } from "./form-context.tsx";
import type { Option } from "./select-field.tsx";

interface CheckboxFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly given?: readonly string[];
}

/** More than this stand in two columns where there is room. */
const COLUMN_MAXIMUM = 8;

/** Any number of values, all in view. */
export function CheckboxField({
  name,
  label,
  hint,
  isRequired = true,
  options,
  given = [],
}: CheckboxFieldProps) {
  const { values, error, renewal } = useField(name, given);
  const id = idOfField(name);
  return (
    <div className={error === null ? "usa-form-group" : "usa-form-group usa-form-group--error"}>
      <fieldset className="usa-fieldset" id={id} tabIndex={-1}>
        <legend className="usa-legend">
          {label}
          {!isRequired && <span className="quiet"> (optional)</span>}
        </legend>
        <FieldNotes id={id} hint={hint} error={error} />
        <div className={options.length > COLUMN_MAXIMUM ? "choice choice--many" : "choice"} key={renewal}>
          {options.map((option) => (
            <div className="usa-checkbox" key={option.value}>
              <input
                className="usa-checkbox__input"
                id={`${id}-${option.value}`}
                type="checkbox"
                name={name}
                value={option.value}
                defaultChecked={values.includes(option.value)}
                aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
              />
              <label className="usa-checkbox__label" htmlFor={`${id}-${option.value}`}>
                {option.label}
                {option.hint !== undefined && (
                  <span className="usa-checkbox__label-description" id={`${id}-${option.value}-hint`}>
                    {option.hint}
                  </span>
                )}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
