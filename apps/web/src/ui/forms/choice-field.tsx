"use client";

import { FieldNotes, type FieldProps } from "./field.tsx";
import { idOfField, useField } from "./form-context.tsx";
import type { Option } from "./select-field.tsx";

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly Option[];
  readonly given?: readonly string[];
}

/** One of a few values, all in view with what each needs. */
export function RadioField(props: ChoiceFieldProps) {
  return <ChoiceField {...props} type="radio" />;
}

/** Any of a few values. */
export function CheckboxField(props: ChoiceFieldProps) {
  return <ChoiceField {...props} type="checkbox" />;
}

function ChoiceField({ type, ...props }: ChoiceFieldProps & { readonly type: "radio" | "checkbox" }) {
  const { name, label, hint, isRequired = true, options, given = [] } = props;
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
            <div className={`usa-${type}`} key={option.value}>
              <input
                className={`usa-${type}__input`}
                id={`${id}-${option.value}`}
                type={type}
                name={name}
                value={option.value}
                defaultChecked={values.includes(option.value)}
                aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
              />
              <label className={`usa-${type}__label`} htmlFor={`${id}-${option.value}`}>
                {option.label}
                {option.hint !== undefined && (
                  <span className={`usa-${type}__label-description`} id={`${id}-${option.value}-hint`}>
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
