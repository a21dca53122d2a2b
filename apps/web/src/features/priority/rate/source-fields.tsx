import type { PriorityBasis } from "@entente/contract";
import { CONFIDENCES, type Rating } from "@entente/domain";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import type { Option } from "../../../ui/forms/select-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { CitationFields } from "../../citation/citation-fields.tsx";
import { CONFIDENCE_WORDS } from "../frame/names.ts";
import { RATE_LABELS } from "./rate-labels.ts";

const BASIS_OPTIONS: readonly Option[] = [
  {
    value: "brief",
    label: "The brief",
    hint: "You read a passage of it. The authors rate nothing themselves.",
  },
  {
    value: "public-record",
    label: "Public record",
    hint: "A published figure or text that anybody can look up.",
  },
  { value: "reported", label: "Your own report", hint: "What you or your agency know; it bears your name." },
];

const CONFIDENCE_HINTS = {
  low: "Another rater might well say something else.",
  medium: "Most raters would come close.",
  high: "The source says so plainly.",
} as const;

/** What a statement rests on, of a rating or of anything else that is put down with its source. */
type GivenSource = Pick<Rating, "basis" | "source" | "passage" | "confidence">;

interface SourceFieldsProps {
  readonly passages: PriorityBasis["passages"];
  /** What stands now, which the form begins with. */
  readonly given: GivenSource | null;
}

/** What the rating rests on, so that another person can check it. */
export function SourceFields({ passages, given }: SourceFieldsProps) {
  return (
    <>
      <RadioField
        name="basis"
        label="What does it rest on?"
        options={BASIS_OPTIONS}
        given={given === null || given.basis === "proposal" ? [] : [given.basis]}
      />
      <CitationFields
        passages={passages}
        given={given}
        dated={
          <TextField
            name="source.year"
            label={RATE_LABELS["source.year"]}
            hint="Of publication, such as 2021"
            given={given === null ? "" : String(given.source.year)}
            maxLength={4}
            isShort
          />
        }
      />
      <RadioField
        name="confidence"
        label="How far would you stand by it?"
        hint="Shown beside the rating; nothing is computed with it."
        options={CONFIDENCES.map((value) => ({
          value,
          label: CONFIDENCE_WORDS[value],
          hint: CONFIDENCE_HINTS[value],
        }))}
        given={given === null ? [] : [given.confidence]}
      />
      <TextArea
        name="reason"
        label={RATE_LABELS.reason}
        hint="In a sentence: why this value follows from the source."
        maxLength={2000}
      />
    </>
  );
}
