import type { AgencyLine } from "@entente/contract";
import type { AgencyId } from "@entente/domain";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";

interface AgencyFieldsProps {
  readonly agencies: readonly AgencyLine[];
  /** Absent for an agency that is added. */
  readonly given?: Pick<AgencyLine, "id" | "name" | "parent">;
}

/** Name of an agency and the one above it. */
export function AgencyFields({ agencies, given }: AgencyFieldsProps) {
  const isOffered = (id: AgencyId, isRetired: boolean) =>
    id !== given?.id && (!isRetired || id === given?.parent);
  return (
    <>
      <TextField name="name" label="Name" given={given?.name ?? ""} maxLength={200} />
      <SelectField
        name="parent"
        label="Above it"
        hint="Such as the department of a bureau."
        isRequired={false}
        given={given?.parent ?? ""}
        empty="Nobody: it stands at the top"
        options={agencies
          .filter(({ id, isRetired }) => isOffered(id, isRetired))
          .map(({ id, name }) => ({ value: id, label: `${id}, ${name}` }))}
      />
    </>
  );
}
