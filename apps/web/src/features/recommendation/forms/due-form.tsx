import { changeDueInput, REASON_LENGTH } from "@entente/contract";
import { leadOf } from "@entente/domain";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { presentFacts } from "../words/present-facts.ts";
import { DateField } from "./date-field.tsx";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { textIn } from "./form-entry.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";

const LABELS = { due: "New due date", reason: "Reason" };

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  return save({
    key,
    before,
    data,
    schema: changeDueInput,
    read: (typed) => ({ due: textIn(typed, "due"), reason: textIn(typed, "reason") }),
    labels: LABELS,
    send: (client, input) => client.recommendation.changeDue.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "change-due-date", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields({ detail, today }: FormContext) {
  const isSet = detail.record.schedule.currentDue !== null;
  return (
    <>
      <DateField name="due" label={LABELS.due} hint="Today or later." min={today} />
      <TextArea
        name="reason"
        label={LABELS.reason}
        hint={
          isSet ? "Why the date moves. It stays with the slip for good." : "Not needed for a first due date."
        }
        isRequired={isSet}
        maxLength={REASON_LENGTH}
      />
    </>
  );
}

export const dueForm: RecordFormDefinition = {
  act: "change-due-date",
  title: "Set or move the due date",
  intro:
    "The first date that is set stays as the original; every later move is kept beside it with its reason.",
  button: "Save due date",
  Fields,
  send,
};
