import { LEVEL_WORDS, STANDING_WORDS } from "../../../lib/clearance-words.ts";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { ACT_LABELS } from "./labels.ts";
import type { RoundForm, RoundFormProps } from "./round-form.ts";
import { sendElevation, sendMemo, sendSettlement } from "./send-acts.ts";

function ElevationFields({ detail }: RoundFormProps) {
  const { elevatesTo } = detail.options;
  return (
    <>
      <p>
        {elevatesTo === null ? (
          "Nothing can be carried up now."
        ) : (
          <>
            To the next level: <strong>{LEVEL_WORDS[elevatesTo]}</strong>.
          </>
        )}
      </p>
      <input type="hidden" name="to" value={elevatesTo ?? ""} />
      <TextArea
        name="reason"
        label={ACT_LABELS.reason}
        hint="What the offices cannot agree on among themselves."
        maxLength={4000}
      />
    </>
  );
}

export const elevateForm: RoundForm = {
  title: "Carry it a level up",
  intro: "Non-concurrences, open critical comments and missing answers are carried up rung by rung.",
  button: "Carry it up",
  Fields: ElevationFields,
  send: sendElevation,
};

function MemoFields() {
  return (
    <p>It lists who supports the text, who opposes it and why, and who did neither, as they stand now.</p>
  );
}

export const memoForm: RoundForm = {
  title: "Make a split memo",
  intro:
    "At the top, the sides are written down for those who decide. Offices may still withdraw, and a later memo replaces this one.",
  button: "Make the split memo",
  Fields: MemoFields,
  send: sendMemo,
};

function SettlementFields({ detail }: RoundFormProps) {
  const { offices } = detail.round;
  const options = detail.options.settleable.map((office) => {
    const asked = offices.find((one) => one.office === office);
    const says = asked === undefined ? "" : STANDING_WORDS[asked.standing];
    const reason = asked?.answer?.reason ?? null;
    return { value: office, label: office, hint: reason === null ? says : `${says}: ${reason}` };
  });
  return (
    <>
      <RadioField name="office" label="Over which office?" options={options} />
      <TextArea name="decision" label={ACT_LABELS.decision} maxLength={4000} />
      <TextField
        name="official"
        label={ACT_LABELS.official}
        hint="Who decided, as that level signs, such as “Chair of the deputies”."
        maxLength={200}
      />
    </>
  );
}

export const settleForm: RoundForm = {
  title: "Settle what an office holds",
  intro:
    "The level at which it stands decides that what an office holds against the text does not stop it. The office's answer stays on the record.",
  button: "Settle it",
  Fields: SettlementFields,
  send: sendSettlement,
};
