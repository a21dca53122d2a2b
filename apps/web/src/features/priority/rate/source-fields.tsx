import type { PriorityBasis } from "@entente/contract";
import { CONFIDENCES, type Rating } from "@entente/domain";
import { passageChoice } from "../../../lib/passage-choice.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { type Option, SelectField } from "../../../ui/forms/select-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
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
  const source = given?.source ?? null;
  return (
    <>
      <RadioField
        name="basis"
        label="What does it rest on?"
        options={BASIS_OPTIONS}
        given={given === null || given.basis === "proposal" ? [] : [given.basis]}
      />
      <div className="rate-form__passage">
        <SelectField
          name="passage"
          label={RATE_LABELS.passage}
          hint="The place that you read. Only places that are quoted in the register can be named."
          isRequired={false}
          empty="No single passage"
          given={given === null || given.passage === null ? "" : passageChoice(given.passage)}
          options={passages.map((passage) => ({
            value: passageChoice(passage),
            label: `${passage.section}, paragraph ${passage.paragraph}: “${shortened(passage.quote)}”`,
          }))}
        />
      </div>
      <TextField
        name="source.title"
        label={RATE_LABELS["source.title"]}
        given={source?.title ?? ""}
        maxLength={300}
      />
      <TextField
        name="source.publisher"
        label={RATE_LABELS["source.publisher"]}
        given={source?.publisher ?? ""}
        maxLength={300}
      />
      <TextField
        name="source.year"
        label={RATE_LABELS["source.year"]}
        hint="Of publication, such as 2021"
        given={source === null ? "" : String(source.year)}
        maxLength={4}
        isShort
      />
      <TextField
        name="source.locator"
        label={RATE_LABELS["source.locator"]}
        hint="Section, table, page or address, so that somebody else finds it."
        given={source?.locator ?? ""}
        maxLength={500}
      />
      <TextField
        name="source.license"
        label={RATE_LABELS["source.license"]}
        hint="Such as CC BY 4.0, US public domain, or © with short quotations."
        given={source?.license ?? ""}
        maxLength={200}
      />
      <TextField
        name="source.caveat"
        label={RATE_LABELS["source.caveat"]}
        hint="What a reader must know before trusting it."
        isRequired={false}
        given={source?.caveat ?? ""}
        maxLength={1000}
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

const QUOTE_LENGTH = 70;

function shortened(quote: string): string {
  return quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).trimEnd()}…`;
}
