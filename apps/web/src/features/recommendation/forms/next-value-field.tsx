"use client";

import { statusValueWord } from "../../../lib/status-words.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { useField } from "../../../ui/forms/form-context.tsx";
import type { Option } from "../../../ui/forms/select-field.tsx";

interface NextValueFieldProps {
  /** The question, such as "What do you report?". */
  readonly label: string;
  readonly hint?: string;
  /** Every value that is allowed next, with what it needs. */
  readonly options: readonly Option[];
  /** Chosen beforehand, by the link that led here. */
  readonly given?: string | null;
}

/** The value that follows. What was chosen before a colleague's change stays chosen, also when it no longer follows. */
export function NextValueField({ label, hint, options, given = null }: NextValueFieldProps) {
  const { values } = useField("to");
  const chosen = values[0];
  const isKnown = chosen === undefined || options.some(({ value }) => value === chosen);
  const shown = isKnown ? options : [...options, leftOver(chosen)];
  return (
    <RadioField
      name="to"
      label={label}
      options={shown}
      given={given === null ? [] : [given]}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}

function leftOver(value: string): Option {
  return {
    value,
    label: statusValueWord(value),
    hint: "What you chose; it no longer follows from what stands now.",
  };
}
