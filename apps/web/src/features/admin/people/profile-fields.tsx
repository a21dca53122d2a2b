import { type Agency, type PersonState, ROLES } from "@entente/domain";
import { ROLE_MEANING, ROLE_WORDS } from "../../../lib/words.ts";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";

interface ProfileFieldsProps {
  readonly agencies: readonly Agency[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  /** Absent for a person who is added. */
  readonly given?: PersonState;
}

/** Name, role, agency and country of a person. */
export function ProfileFields({ agencies, countries, given }: ProfileFieldsProps) {
  return (
    <>
      <TextField name="name" label="Name" given={given?.name ?? ""} maxLength={200} />
      <SelectField
        name="role"
        label="Role"
        hint="One role for each person: whoever claims a result does not judge it."
        given={given?.role ?? ""}
        options={ROLES.map((role) => ({ value: role, label: `${ROLE_WORDS[role]}: ${ROLE_MEANING[role]}` }))}
      />
      <SelectField
        name="agency"
        label="Agency"
        given={given?.agency ?? ""}
        options={agencies.map(({ id, name }) => ({ value: id, label: `${id}, ${name}` }))}
      />
      <SelectField
        name="country"
        label="Country"
        hint="For a partner liaison alone."
        isRequired={false}
        given={given?.country ?? ""}
        empty="Our own"
        options={countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </>
  );
}

export const PROFILE_LABELS = {
  person: "The short name",
  name: "The name",
  role: "The role",
  agency: "The agency",
  country: "The country",
  reason: "The reason:",
};
