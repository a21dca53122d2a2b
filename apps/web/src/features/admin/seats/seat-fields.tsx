import { SEAT_CONTACTS, type SeatContact } from "@entente/domain";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { CONTACT_WORDS } from "./contact-words.ts";

interface SeatFieldsProps {
  readonly title?: string;
  readonly contact?: SeatContact | null;
}

/** Title of a seat and what it is called for. */
export function SeatFields({ title = "", contact = null }: SeatFieldsProps) {
  return (
    <>
      <TextField name="title" label="Title" hint="The post as it is called." given={title} maxLength={200} />
      <SelectField
        name="contact"
        label="Called for"
        hint="An agency has one main and one alternate contact."
        isRequired={false}
        given={contact ?? ""}
        empty={CONTACT_WORDS.none}
        options={SEAT_CONTACTS.map((value) => ({ value, label: CONTACT_WORDS[value] }))}
      />
    </>
  );
}
