import type { AlignmentBasis } from "@entente/contract";
import { type CalendarDate, STANCE_CONFIDENCES } from "@entente/domain";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import type { Option } from "../../../ui/forms/select-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { CitationFields } from "../../citation/citation-fields.tsx";
import { STANCE_CONFIDENCE_WORDS } from "../frame/names.ts";
import { RECORD_LABELS } from "./record-labels.ts";

const BASIS_OPTIONS: readonly Option[] = [
  {
    value: "brief",
    label: "The brief",
    hint: "You read a passage of it. The authors code no stances themselves.",
  },
  {
    value: "public-record",
    label: "Public record",
    hint: "A published law, treaty, figure or text that anybody can look up.",
  },
  { value: "reported", label: "Your own report", hint: "What you or your agency know; it bears your name." },
];

const CONFIDENCE_HINTS = {
  low: "Another reader might well code it otherwise.",
  medium: "Most readers would code it so.",
  high: "The source says so plainly.",
} as const;

interface SourceFieldsProps {
  readonly passages: AlignmentBasis["passages"];
  readonly today: CalendarDate;
}

/** What the stance rests on, so that another person can check it. */
export function SourceFields({ passages, today }: SourceFieldsProps) {
  return (
    <>
      <RadioField name="basis" label="What does it rest on?" options={BASIS_OPTIONS} />
      <CitationFields
        passages={passages}
        dated={
          <TextField type="date" name="source.dated" label={RECORD_LABELS["source.dated"]} max={today} />
        }
      />
      <Disclosure summary="A figure that it rests on (optional)">
        <TextField
          name="figure.indicator"
          label={RECORD_LABELS["figure.indicator"]}
          hint="Name of the figure in its data pack."
          isRequired={false}
          maxLength={100}
        />
        <TextField
          name="figure.value"
          label={RECORD_LABELS["figure.value"]}
          isRequired={false}
          maxLength={20}
          isShort
        />
        <TextField
          name="figure.year"
          label={RECORD_LABELS["figure.year"]}
          isRequired={false}
          maxLength={4}
          isShort
        />
      </Disclosure>
      <RadioField
        name="confidence"
        label="How far would you stand by it?"
        hint="Shown beside the stance; nothing is computed with it."
        options={STANCE_CONFIDENCES.map((value) => ({
          value,
          label: STANCE_CONFIDENCE_WORDS[value],
          hint: CONFIDENCE_HINTS[value],
        }))}
      />
      <TextArea
        name="reason"
        label={RECORD_LABELS.reason}
        hint="In a sentence: why the source is read as this answer."
        maxLength={2000}
      />
    </>
  );
}
