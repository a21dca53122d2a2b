import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import type { AlignmentNames } from "../frame/names.ts";
import type { GainAnswer } from "../frame/outputs.ts";
import { unlinkChange } from "./link-action.ts";
import { stanceChoice, TAKEN_BACK, UNLINK_REASON } from "./link-entry.ts";

interface UnlinkFormProps {
  readonly gain: GainAnswer;
  readonly linked: NonNullable<GainAnswer["linked"]>;
  readonly names: AlignmentNames;
}

/** Takes back a link with a reason; what was said stays in the record. */
export function UnlinkForm({ gain: { key, seen }, linked, names }: UnlinkFormProps) {
  const { changes } = linked.effect;
  return (
    <ActionForm action={unlinkChange.bind(null, key)} version={seen}>
      <RadioField
        name={TAKEN_BACK}
        label="Which change?"
        options={changes.map(({ holder, issue, to, reason }) => ({
          value: stanceChoice({ holder, issue }),
          label: `${names.country(holder)}: ${names.issue(issue)} becomes “${names.answer(issue, to)}”`,
          hint: reason,
        }))}
        given={changes.length === 1 ? changes.map(stanceChoice) : []}
      />
      <TextArea
        name={UNLINK_REASON}
        label="Reason for taking it back"
        hint="In a sentence."
        maxLength={2000}
      />
      <div className="form__acts">
        <SubmitButton isSecondary>Take back the link</SubmitButton>
      </div>
    </ActionForm>
  );
}
