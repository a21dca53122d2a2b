import { dependencyInput, REASON_LENGTH } from "@entente/contract";
import { leadOf } from "@entente/domain";
import { RadioField } from "../../../ui/forms/choice-field.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { presentFacts } from "../words/present-facts.ts";
import type { FormContext, RecordFormDefinition } from "./form-context.ts";
import { keyIn, textIn } from "./form-entry.ts";
import { NextValueField } from "./next-value-field.tsx";
import type { RecordFormState } from "./record-form-state.ts";
import { save } from "./save.ts";

const LABELS = { prerequisite: "Recommendation to be done first", reason: "Reason" };

async function send(key: string, before: RecordFormState, data: FormData): Promise<RecordFormState> {
  "use server";
  const isRemoval = textIn(data, "to") === "remove";
  return save({
    key,
    before,
    data,
    schema: dependencyInput,
    read: (typed) => ({
      prerequisite: keyIn(typed, isRemoval ? "removed" : "prerequisite"),
      reason: textIn(typed, "reason"),
    }),
    labels: LABELS,
    fields: isRemoval ? { prerequisite: "removed" } : {},
    send: (client, input) =>
      isRemoval ? client.dependency.remove.mutate(input) : client.dependency.add.mutate(input),
    present: (detail) =>
      presentFacts(detail, { act: "change-dependency", agency: leadOf(detail.record.assignments).agency }),
  });
}

function Fields({ detail, chosen }: FormContext) {
  const { dependsOn } = detail.record;
  const titles = new Map(detail.dependencies.nodes.map(({ key, title }) => [key, title]));
  const canRemove = dependsOn.length > 0;
  return (
    <>
      {canRemove ? (
        <NextValueField
          label="What changes?"
          options={[
            { value: "add", label: "Something else has to be done first", hint: "Needs its key." },
            { value: "remove", label: "It does not have to wait any more", hint: "Needs a reason." },
          ]}
          given={chosen}
        />
      ) : (
        <input type="hidden" name="to" value="add" />
      )}
      <div className={canRemove ? "follows follows--add" : undefined}>
        <TextField
          name="prerequisite"
          label={LABELS.prerequisite}
          hint="Its key, such as DATA-1. One that would close a circle is refused."
          maxLength={30}
          isShort
        />
      </div>
      {canRemove && (
        <div className="follows follows--remove">
          <RadioField
            name="removed"
            label="Which does it not wait for?"
            given={dependsOn.length === 1 ? dependsOn : []}
            options={dependsOn.map((key) => ({
              value: key,
              label: `${key} ${titles.get(key) ?? ""}`.trim(),
            }))}
          />
        </div>
      )}
      <div className={canRemove ? "follows" : undefined}>
        <TextArea
          name="reason"
          label={LABELS.reason}
          hint="Why the one needs the other. Needed to remove a dependency."
          isRequired={false}
          maxLength={REASON_LENGTH}
        />
      </div>
    </>
  );
}

export const dependencyForm: RecordFormDefinition = {
  act: "change-dependency",
  title: "Change what it waits for",
  intro: "A recommendation that waits for an open one is at risk; its forecast follows from those before it.",
  button: "Save dependency",
  Fields,
  send,
};
