import type { ClearanceTextOutput, Vocabulary } from "@entente/contract";
import { type CalendarDate, SUSPENSE_RULES } from "@entente/domain";
import { SUSPENSE_RULE_WORDS } from "../../../lib/clearance-words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../../ui/forms/checkbox-field.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { ACT_LABELS } from "../acts/labels.ts";
import { sendCall, sendDraft, sendWording } from "./send-texts.ts";

const RULES = SUSPENSE_RULES.map((value) => ({ value, label: SUSPENSE_RULE_WORDS[value] }));

interface CallFormProps {
  readonly text: ClearanceTextOutput;
  /** Those that can be asked, the text's own among them. */
  readonly agencies: Vocabulary["agencies"];
  readonly today: CalendarDate;
}

/** Sends the text to offices. */
export function CallForm({ text, agencies, today }: CallFormProps) {
  const { subject, owner } = text;
  const options = agencies
    .filter(({ id }) => id !== owner)
    .map(({ id, name }) => ({ value: id, label: id, hint: name }));
  return (
    <ActionForm action={sendCall.bind(null, subject, text.text.sha256)}>
      <CheckboxField
        name="offices"
        label="Who must answer"
        hint="The text is not cleared without them."
        options={options}
      />
      <TextField
        name="parts"
        label="Parts of agencies that must answer"
        hint="By agency and part, with commas between, such as STATE/EB, DOD/CTO."
        isRequired={false}
      />
      <TextField
        name="informed"
        label="Who gets it for information"
        hint="Agencies or their parts, with commas between. They answer nothing."
        isRequired={false}
      />
      <TextField
        name="suspense"
        label={ACT_LABELS.suspense}
        type="date"
        hint="The day by which answers are owed; an answer on that day is in time."
        min={today}
      />
      <RadioField name="atSuspense" label={ACT_LABELS.atSuspense} options={RULES} given={["hold"]} />
      <SubmitButton pending="Sending…">Send the text to the offices</SubmitButton>
    </ActionForm>
  );
}

/** Puts another wording in force. */
export function WordingForm({ text }: { readonly text: ClearanceTextOutput }) {
  return (
    <ActionForm action={sendWording.bind(null, text.subject)} version={text.version}>
      <TextArea name="content" label={ACT_LABELS.content} given={text.text.content} />
      <TextArea
        name="reason"
        label={ACT_LABELS.reason}
        hint="Why it is changed; kept with the wording."
        isRequired={false}
        maxLength={4000}
      />
      <SubmitButton>Save this wording</SubmitButton>
    </ActionForm>
  );
}

/** Puts down the first wording of an update or a report. */
export function DraftForm({ about }: { readonly about: string }) {
  return (
    <ActionForm action={sendDraft}>
      <RadioField
        name="kind"
        label={ACT_LABELS.kind}
        options={[
          { value: "update", label: "An update", hint: "On how a recommendation stands; name it below." },
          { value: "report-text", label: "A report text", hint: "Anything else that offices must clear." },
        ]}
        given={[about === "" ? "report-text" : "update"]}
      />
      <TextField name="title" label={ACT_LABELS.title} maxLength={300} />
      <TextField
        name="about"
        label={ACT_LABELS.about}
        hint="Its key, such as CHIP-1. Needed for an update."
        given={about}
        isRequired={false}
        isShort
      />
      <TextArea name="content" label={ACT_LABELS.content} />
      <SubmitButton>Save the text</SubmitButton>
    </ActionForm>
  );
}
