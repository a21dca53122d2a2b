import type { DescribedIssue } from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { RECORD_LABELS } from "./record-labels.ts";
import { answerChoice } from "./stance-entry.ts";

interface AnswerFieldProps {
  readonly issue: DescribedIssue;
  /** Name of the field, and what is asked; the issue's own question when left out. */
  readonly name?: string;
  readonly label?: string;
}

/** What the country answers: one of the issue's answers with its meaning, or an amount on its range. */
export function AnswerField({ issue, name = "value", label }: AnswerFieldProps) {
  if (issue.kind === "numeric") {
    return (
      <TextField
        name={name}
        label={label ?? RECORD_LABELS.value}
        hint={`${formatPlain(issue.lowest)} to ${formatPlain(issue.highest)} ${issue.unit}`}
        maxLength={20}
        isShort
      />
    );
  }
  return (
    <RadioField
      name={name}
      label={label ?? issue.question}
      options={issue.answers.map(({ value, name, meaning }) => ({
        value: answerChoice(value),
        label: name,
        hint: meaning,
      }))}
    />
  );
}
