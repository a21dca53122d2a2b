"use client";

import { FieldNotes, type FieldProps } from "./field.tsx";
import { idOfField, useField } from "./form-context.tsx";
import type { Option } from "./select-field.tsx";

interface RadioFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly given?: readonly string[];
}

/** One of a few values, all in view with what each needs. */
export function RadioField({ name, label, hint, isRequired = true, options, given = [] }: RadioFieldProps) {
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
        <div className="choice" key={renewal}>
          {options.map((option) => (
            <div className="usa-radio" key={option.value}>
              <input
                className="usa-radio__input"
                id={`${id}-${option.value}`}
                type="radio"
                name={name}
                value={option.value}
                defaultChecked={values.includes(option.value)}
                aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
              />
              <label className="usa-radio__label" htmlFor={`${id}-${option.value}`}>
                {option.label}
                {option.hint !== undefined && (
                  <span className="usa-radio__label-description" id={`${id}-${option.value}-hint`}>
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
