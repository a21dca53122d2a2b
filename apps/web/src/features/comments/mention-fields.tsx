import type { CommentAddressees, ShownMention } from "@entente/contract";
import { SelectField } from "../../ui/forms/select-field.tsx";
import { MENTION_ROWS } from "./comment-entry.ts";
import { COMMENT_LABELS } from "./comment-labels.ts";
import { countryNames } from "./comment-words.ts";

interface MentionFieldsProps {
  readonly page: CommentAddressees;
  /** Who is mentioned already. */
  readonly given: readonly ShownMention[];
}

/** Whom to tell: offices and people that may read the record. */
export function MentionFields({ page, given }: MentionFieldsProps) {
  const nameOf = countryNames(page);
  const abroad = (country: CommentAddressees["country"]) =>
    country === null ? "" : `, official of ${nameOf(country)}`;
  const options = [
    ...page.people.map(({ person, name, agency, country, employment }) => ({
      value: `person:${person}`,
      label: `${name} (${agency}${employment === "contractor" ? ", contractor" : ""}${abroad(country)})`,
    })),
    ...page.offices.map(({ office, name, country }) => ({
      value: `office:${office}`,
      label: `${office}: ${name}${abroad(country)}`,
    })),
  ];
  const chosen = given.map((mention) =>
    mention.kind === "office" ? `office:${mention.office}` : `person:${mention.person}`,
  );
  return Array.from({ length: MENTION_ROWS }, (_, row) => `mentions.${row}`).map((name, row) => (
    <SelectField
      key={name}
      name={name}
      label={COMMENT_LABELS[name] ?? ""}
      hint={
        row === 0
          ? "They are told in their daily digest. Officials abroad only if it is shared with them."
          : undefined
      }
      isRequired={false}
      options={options}
      given={chosen[row] ?? ""}
      empty="Nobody"
    />
  ));
}
