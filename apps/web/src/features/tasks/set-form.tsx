import type { AgencyId, CalendarDate, OfficeId } from "@entente/domain";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../ui/forms/checkbox-field.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextArea } from "../../ui/forms/text-area.tsx";
import { TextField } from "../../ui/forms/text-field.tsx";
import { Link } from "../../ui/link.tsx";
import { setTask } from "./task-acts.ts";
import { TASK_LABELS } from "./task-labels.ts";

interface SetFormProps {
  readonly tasker: OfficeId;
  readonly agencies: readonly { readonly id: AgencyId; readonly name: string }[];
  /** A recommendation that the form was opened from; empty when there is none. */
  readonly about: string;
  readonly today: CalendarDate;
}

/** Asks offices for an answer by a date. */
export function SetForm({ tasker, agencies, about, today }: SetFormProps) {
  return (
    <ActionForm action={setTask.bind(null, tasker)}>
      <TextArea
        name="request"
        label={TASK_LABELS.request}
        hint="In words that need no call to understand. The first line is the title."
        maxLength={8000}
      />
      <TextField
        name="about"
        label={TASK_LABELS.about}
        hint="Its key, such as CHIP-1."
        given={about}
        isRequired={false}
        maxLength={30}
        isShort
      />
      <CheckboxField
        name="offices"
        label={TASK_LABELS.offices}
        hint="Each answers for itself."
        options={agencies.map(({ id, name }) => ({ value: id, label: `${id}: ${name}` }))}
      />
      <TextField
        type="date"
        name="suspense"
        label={TASK_LABELS.suspense}
        hint="The suspense. By tomorrow or earlier the offices are told at once, otherwise in their daily digest."
        min={today}
      />
      <div className="form__acts">
        <SubmitButton>Ask</SubmitButton>
        <Link href="/tasks">Cancel</Link>
      </div>
    </ActionForm>
  );
}
