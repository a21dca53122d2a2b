import { addMilestoneInput, TITLE_LENGTH } from "@entente/contract";
import { leadOf } from "@entente/domain";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { presentFacts } from "../words/present-facts.ts";
import { DateField } from "./date-field.tsx";
import type { RecordFormDefinition } from "./form-context.ts";
import { optionalIn, textIn } from "./form-entry.ts";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";

const LABELS = { title: "What is to happen", startsOn: "First day", due: "Due date", note: "Note" };

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  return save({
    key,
    before,
    data,
    schema: addMilestoneInput,
    read: (typed) => ({
      title: textIn(typed, "title"),
      startsOn: optionalIn(typed, "startsOn"),
      due: textIn(typed, "due"),
      note: textIn(typed, "note"),
    }),
    labels: LABELS,
    send: (client, input) => client.milestone.add.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "change-milestone", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields() {
  return (
    <>
      <TextField
        name="title"
        label={LABELS.title}
        hint="A step that can be seen to be done, such as “Joint roadmap published”."
        maxLength={TITLE_LENGTH}
      />
      <DateField name="due" label={LABELS.due} hint="Its last day when it is a period. It may have passed." />
      <DateField
        name="startsOn"
        label={LABELS.startsOn}
        hint="Only when it is a period."
        isRequired={false}
      />
      <TextArea name="note" label={LABELS.note} isRequired={false} maxLength={1000} />
    </>
  );
}

export const milestoneForm: RecordFormDefinition = {
  act: "change-milestone",
  title: "Add a milestone",
  intro: "A dated step on the way, or a date outside that matters, such as a conference.",
  button: "Add milestone",
  Fields,
  send,
};
