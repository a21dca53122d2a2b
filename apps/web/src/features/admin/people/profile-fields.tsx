import { type Agency, CONTRACTOR_ROLES, EMPLOYMENTS, type PersonState, ROLES } from "@entente/domain";
import { listOf } from "../../../lib/sentence.ts";
import { EMPLOYMENT_WORDS, ROLE_MEANING, ROLE_WORDS, roleInSentence } from "../../../lib/words.ts";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";

interface ProfileFieldsProps {
  readonly agencies: readonly Agency[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  /** Absent for a person who is added. */
  readonly given?: PersonState;
}

/** In the form: nobody of our own employs them. */
export const NOT_AT_HOME = "none";

/** Name, role, agency, employment and country of a person. */
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
        name="employment"
        label="Employed as"
        hint={`A contractor may be ${listOf(CONTRACTOR_ROLES.map(roleInSentence), "or")}, and is no contact of the agency. Markings such as FED ONLY keep records from contractors.`}
        given={given === undefined ? "" : (given.employment ?? NOT_AT_HOME)}
        options={[
          ...EMPLOYMENTS.map((value) => ({ value: String(value), label: EMPLOYMENT_WORDS[value] })),
          { value: NOT_AT_HOME, label: "Neither: an official of another country" },
        ]}
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
  employment: "Employed as",
  reason: "The reason:",
};
