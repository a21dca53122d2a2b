import { addDays, dateOf, later } from "@entente/domain";
import { ASKING_WORDS } from "../../../lib/clearance-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { suspenseSentence } from "../round/round-sentence.ts";
import { ACT_LABELS } from "./labels.ts";
import type { RoundForm, RoundFormProps } from "./round-form.ts";
import { sendAsking, sendProceeding, sendPuttingOff, sendRecall } from "./send-acts.ts";

function AskingFields() {
  return (
    <>
      <TextField
        name="office"
        label={ACT_LABELS.office}
        hint="An agency, or a part of one after a stroke, such as STATE/EB."
        isShort
        maxLength={40}
      />
      <RadioField
        name="asking"
        label={ACT_LABELS.asking}
        options={[
          { value: "required", label: ASKING_WORDS.required, hint: "The text is not cleared without it." },
          { value: "informed", label: ASKING_WORDS.informed, hint: "It gets the text and answers nothing." },
        ]}
        given={["required"]}
      />
    </>
  );
}

export const askForm: RoundForm = {
  title: "Ask another office",
  intro: "An office keeps its part while the clearance runs; one that was informed can be asked to answer.",
  button: "Ask the office",
  Fields: AskingFields,
  send: sendAsking,
};

function PuttingOffFields({ detail }: RoundFormProps) {
  const { suspense } = detail.round;
  const earliest = later(addDays(suspense, 1), dateOf(detail.asOf));
  return (
    <>
      <TextField
        name="suspense"
        label="The new suspense"
        type="date"
        hint={`It stands at ${formatDate(suspense)}. Offices whose silence was recorded owe their answer again.`}
        min={earliest}
      />
      <TextArea name="reason" label={ACT_LABELS.reason} maxLength={4000} />
    </>
  );
}

export const putOffForm: RoundForm = {
  title: "Put the suspense off",
  intro: "A suspense is only put off: the offices were promised their time.",
  button: "Put the suspense off",
  Fields: PuttingOffFields,
  send: sendPuttingOff,
};

function ProceedingFields({ detail }: RoundFormProps) {
  return <p>{suspenseSentence(detail.round)}</p>;
}

export const proceedForm: RoundForm = {
  title: "Go on past the suspense",
  intro: "The register records silence by itself every day; this does it now.",
  button: "Record who was silent",
  Fields: ProceedingFields,
  send: sendProceeding,
};

function RecallFields() {
  return <TextArea name="reason" label={ACT_LABELS.reason} hint="Why it is taken back." maxLength={4000} />;
}

export const recallForm: RoundForm = {
  title: "Take the clearance back",
  intro: "Nothing is answered any more. What was said stays on the record; the text can be sent anew.",
  button: "Take it back",
  Fields: RecallFields,
  send: sendRecall,
};
