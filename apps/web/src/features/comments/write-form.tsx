import type { CommentAddressees } from "@entente/contract";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { CheckboxField } from "../../ui/forms/checkbox-field.tsx";
import { SubmitButton } from "../../ui/forms/submit-button.tsx";
import { TextArea } from "../../ui/forms/text-area.tsx";
import { Link } from "../../ui/link.tsx";
import { sendChosenComment } from "./comment-acts.ts";
import { recordHref } from "./comment-address.ts";
import { COMMENT_LABELS } from "./comment-labels.ts";
import { countryNames } from "./comment-words.ts";
import { MentionFields } from "./mention-fields.tsx";

/** A comment with all that can be chosen for it. */
export function WriteForm({ page }: { readonly page: CommentAddressees }) {
  const { subject, country, shareable } = page;
  const nameOf = countryNames(page);
  return (
    <ActionForm action={sendChosenComment.bind(null, subject)}>
      <TextArea
        name="text"
        label={COMMENT_LABELS["text"] ?? ""}
        hint="Plain text. An office named in capitals after @, such as @NIST, is told of it."
        maxLength={4000}
      />
      {shareable.length > 0 && (
        <CheckboxField
          name="sharedWith"
          label={COMMENT_LABELS["sharedWith"] ?? ""}
          hint="Without any it is internal. Offered are the countries to which the record itself is released. This cannot be changed afterwards."
          isRequired={country !== null}
          options={shareable.map((code) => ({ value: code, label: nameOf(code) }))}
          given={country === null ? [] : shareable}
        />
      )}
      <MentionFields page={page} given={[]} />
      <div className="form__acts">
        <SubmitButton>Comment</SubmitButton>
        <Link href={recordHref(subject)}>Cancel</Link>
      </div>
    </ActionForm>
  );
}
