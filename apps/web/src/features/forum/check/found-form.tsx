import { listOf } from "../../../lib/sentence.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { foundTable } from "./found-action.ts";
import { FOUND_LABELS } from "./found-labels.ts";
import type { CheckPage } from "./load-check.ts";

interface FoundFormProps {
  readonly page: CheckPage;
  /** Names of running efforts that it would duplicate. */
  readonly duplicates: readonly string[];
}

/** Founds the table that was checked; what it duplicates needs a reason, which is kept with its charter. */
export function FoundForm({ page: { address, vocabulary }, duplicates }: FoundFormProps) {
  const { members, technologies, bands } = address;
  return (
    <ActionForm action={foundTable}>
      <input type="hidden" name="members" value={members.join(",")} />
      <input type="hidden" name="technologies" value={technologies.join(",")} />
      <input type="hidden" name="bands" value={bands.join(",")} />
      <TextField name="name" label={FOUND_LABELS.name} maxLength={300} />
      <SelectField
        name="forum"
        label={FOUND_LABELS.forum}
        isRequired={false}
        empty="A forum of its own"
        options={vocabulary.forums.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextArea name="statement" label={FOUND_LABELS.statement} hint="In a sentence." maxLength={2000} />
      {duplicates.length > 0 && (
        <TextArea
          name="duplicateReason"
          label={FOUND_LABELS.duplicateReason}
          hint={`It would duplicate ${listOf(duplicates)}. The reason stays with the charter.`}
          maxLength={2000}
        />
      )}
      <TextField
        name="source.title"
        label={FOUND_LABELS["source.title"]}
        hint="The statement, treaty or decision."
        maxLength={300}
      />
      <TextArea name="reason" label={FOUND_LABELS.reason} maxLength={2000} />
      <div className="form__acts">
        <SubmitButton>Found the table</SubmitButton>
      </div>
    </ActionForm>
  );
}
