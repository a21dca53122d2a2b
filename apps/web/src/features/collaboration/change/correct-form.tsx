import { bandsOfStages, READINESS_BANDS } from "@entente/domain";
import { READINESS_BAND_WORDS } from "../../../lib/words.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../../ui/forms/checkbox-field.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { correctCollaboration } from "./change-action.ts";
import { ChangeFoot } from "./change-foot.tsx";
import { CHANGE_COLLABORATION_LABELS as LABELS } from "./change-labels.ts";
import type { ChangePage } from "./load-change.ts";

/** All that can be corrected of joint work, as it stands. */
export function CorrectForm({ page }: { readonly page: ChangePage }) {
  const { collaboration, seen, vocabulary, countries } = page;
  const { id, title, year, endedYear, members, forum, technologies, stages } = collaboration;
  return (
    <>
      <p>For what was put down wrongly. How it stood, who corrected it and why stays in its history.</p>
      <ActionForm action={correctCollaboration.bind(null, id)} version={seen}>
        <TextField name="title" label={LABELS.title} given={title} maxLength={300} />
        <TextField name="year" label={LABELS.year} given={String(year)} maxLength={4} isShort />
        {endedYear !== null && (
          <TextField
            name="endedYear"
            label={LABELS.endedYear}
            hint="Empty where it runs after all."
            given={String(endedYear)}
            isRequired={false}
            maxLength={4}
            isShort
          />
        )}
        <SelectField
          name="forum"
          label={LABELS.forum}
          isRequired={false}
          empty="None"
          given={forum ?? ""}
          options={vocabulary.forums.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <CheckboxField
          name="members"
          label={LABELS.members}
          given={members}
          options={countries.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <CheckboxField
          name="technologies"
          label={LABELS.technologies}
          given={technologies}
          options={vocabulary.technologies.map(({ id: value, name }) => ({ value, label: name }))}
        />
        <CheckboxField
          name="bands"
          label={LABELS.bands}
          given={bandsOfStages(stages)}
          options={READINESS_BANDS.map((value) => ({ value, label: READINESS_BAND_WORDS[value] }))}
        />
        <ChangeFoot collaboration={id} submit="Save the correction" />
      </ActionForm>
    </>
  );
}
