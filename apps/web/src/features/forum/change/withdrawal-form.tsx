import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import type { Names } from "../../recommendation/words/names.ts";
import { tableHref } from "../frame/forum-address.ts";
import type { ForumPage } from "../frame/outputs.ts";
import { withdrawEntry } from "./change-action.ts";
import { CHANGE_LABELS } from "./change-labels.ts";
import { FormActs, ReasonField } from "./reason-fields.tsx";
import { rollEntryWords } from "./roll-entry-words.ts";

/** Takes back an entry of the list of members that was put down by mistake. */
export function WithdrawalForm({ page, names }: { readonly page: ForumPage; readonly names: Names }) {
  const standing = page.roll.filter(({ sequence }) => page.standing.includes(sequence));
  if (standing.length === 0) return <p>It has no list of members of its own.</p>;
  return (
    <ActionForm action={withdrawEntry.bind(null, page.id)} version={page.roll.length}>
      <SelectField
        name="entry"
        label={CHANGE_LABELS.entry}
        hint="It then counts as never said; both stay in the history."
        options={standing.map(({ sequence, content }) => ({
          value: String(sequence),
          label: `${sequence}: ${rollEntryWords(content, names.country)}`,
        }))}
      />
      <ReasonField />
      <FormActs back={tableHref(page.id)} label="Withdraw the entry" />
    </ActionForm>
  );
}
