import type { Vocabulary } from "@entente/contract";
import { SOUGHT_OUTCOMES, type SoughtOutcome } from "@entente/domain";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../../../ui/forms/checkbox-field.tsx";
import type { FormAction } from "../../../../ui/forms/form-state.ts";
import { SelectField } from "../../../../ui/forms/select-field.tsx";
import { TextField } from "../../../../ui/forms/text-field.tsx";
import { FormActs, ReasonFields } from "../../change/reason-fields.tsx";
import type { SheetPage } from "../../frame/outputs.ts";
import { SHEET_LABELS } from "./sheet-labels.ts";

interface SheetFormProps {
  readonly action: FormAction;
  /** As it stands; absent for a new one. */
  readonly page: SheetPage | null;
  /** Countries that may coordinate: those that have a vote and are compared here. */
  readonly countries: Vocabulary["countries"];
  readonly back: string;
  readonly label: string;
}

const ROWS_MINIMUM = 4;
const ROWS_TO_ADD = 2;
const SOUGHT_WORDS: Readonly<Record<SoughtOutcome, string>> = {
  adopt: "That it is adopted",
  reject: "That it is rejected",
};

/** What is voted on, what the group wants of it, and who coordinates. */
export function SheetForm({ action, page, countries, back, label }: SheetFormProps) {
  const record = page?.record ?? null;
  const items = record?.items ?? [];
  const rows = Math.max(ROWS_MINIMUM, items.length + ROWS_TO_ADD);
  return (
    <ActionForm action={action} {...(page === null ? {} : { version: page.sequence })}>
      <TextField
        name="title"
        label={SHEET_LABELS.title}
        hint="The conference or the vote."
        given={record?.title ?? ""}
        maxLength={300}
      />
      <TextField
        type="date"
        name="votesOn"
        label={SHEET_LABELS.votesOn}
        hint="Empty while it is not set."
        given={record?.votesOn ?? ""}
        isRequired={false}
      />
      {Array.from({ length: rows }, (_, row) => (
        <fieldset className="usa-fieldset forum-row" key={row}>
          <legend className="usa-legend">Item {row + 1}</legend>
          <input type="hidden" name={`items.${row}.id`} value={items[row]?.id ?? ""} />
          <TextField
            name={`items.${row}.title`}
            label="What is voted on"
            given={items[row]?.title ?? ""}
            isRequired={false}
            maxLength={300}
          />
          <SelectField
            name={`items.${row}.sought`}
            label="What the group wants"
            empty="Not agreed yet"
            given={items[row]?.sought ?? ""}
            isRequired={false}
            options={SOUGHT_OUTCOMES.map((value) => ({ value, label: SOUGHT_WORDS[value] }))}
          />
        </fieldset>
      ))}
      <CheckboxField
        name="group"
        label={SHEET_LABELS.group}
        given={record?.group ?? []}
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextField
        name="conversationsMaximum"
        label={SHEET_LABELS.conversationsMaximum}
        hint="For one item. Empty to share them out evenly."
        given={record?.conversationsMaximum?.toString() ?? ""}
        isRequired={false}
        isShort
        maxLength={4}
      />
      <ReasonFields {...(record === null ? {} : { source: record.source.title })} />
      <FormActs back={back} label={label} />
    </ActionForm>
  );
}
