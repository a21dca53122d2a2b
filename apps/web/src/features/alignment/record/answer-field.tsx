import type { DescribedIssue } from "@entente/domain";
import { formatPlain } from "../../../lib/figure-words.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { RECORD_LABELS } from "./record-labels.ts";
import { answerChoice } from "./stance-entry.ts";

interface AnswerFieldProps {
  readonly issue: DescribedIssue;
}

/** What the country answers: one of the issue's answers with its meaning, or an amount on its range. */
export function AnswerField({ issue }: AnswerFieldProps) {
  if (issue.kind === "numeric") {
    return (
      <TextField
        name="value"
        label={RECORD_LABELS.value}
        hint={`${formatPlain(issue.lowest)} to ${formatPlain(issue.highest)} ${issue.unit}`}
        maxLength={20}
        isShort
      />
    );
  }
  return (
    <RadioField
      name="value"
      label={issue.question}
      options={issue.answers.map(({ value, name, meaning }) => ({
        value: answerChoice(value),
        label: name,
        hint: meaning,
      }))}
    />
  );
}
