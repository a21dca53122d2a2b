import { VOTE_STANCES } from "@entente/domain";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { RadioField } from "../../../../ui/forms/choice-field.tsx";
import { SelectField } from "../../../../ui/forms/select-field.tsx";
import { TextField } from "../../../../ui/forms/text-field.tsx";
import type { Names } from "../../../recommendation/words/names.ts";
import { FormActs, ReasonField } from "../../change/reason-fields.tsx";
import { sheetHref } from "../../frame/forum-address.ts";
import type { SheetPage } from "../../frame/outputs.ts";
import { STANCE_WORDS } from "../stance-words.ts";
import { reportVote } from "./sheet-actions.ts";
import { SHEET_LABELS } from "./sheet-labels.ts";

/** What a source says of how a country means to vote on one item. */
export function VoteForm({ page, names }: { readonly page: SheetPage; readonly names: Names }) {
  const [first] = page.rows;
  const voters = [...(first?.group ?? []), ...(first?.others ?? [])].map(({ country }) => country);
  const options = voters
    .map((value) => ({ value, label: names.country(value) }))
    .toSorted((a, b) => (a.label < b.label ? -1 : 1));
  return (
    <ActionForm action={reportVote.bind(null, page.id)} version={page.reports}>
      <SelectField
        name="item"
        label={SHEET_LABELS.item}
        options={page.rows.map(({ item, title }) => ({ value: item, label: title }))}
      />
      <SelectField name="country" label={SHEET_LABELS.country} options={options} />
      <RadioField
        name="stance"
        label={SHEET_LABELS.stance}
        options={VOTE_STANCES.map((value) => ({ value, label: STANCE_WORDS[value] }))}
      />
      <TextField
        type="date"
        name="on"
        label={SHEET_LABELS.on}
        hint="Empty for today. The latest report of a country counts."
        isRequired={false}
      />
      <TextField name="source" label={SHEET_LABELS.source} maxLength={500} />
      <ReasonField />
      <FormActs back={sheetHref(page.id)} label="Put it down" />
    </ActionForm>
  );
}
