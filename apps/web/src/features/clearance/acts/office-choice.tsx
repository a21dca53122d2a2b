import type { OfficeId } from "@entente/domain";
import { SelectField } from "../../../ui/forms/select-field.tsx";
import { ACT_LABELS } from "./labels.ts";

interface OfficeChoiceProps {
  readonly offices: readonly OfficeId[];
  readonly given: string;
}

/** For which office somebody acts: said where there is one, chosen where there are several. */
export function OfficeChoice({ offices, given }: OfficeChoiceProps) {
  const [only] = offices;
  if (offices.length === 1 && only !== undefined) {
    return (
      <>
        <p>
          For <strong>{only}</strong>.
        </p>
        <input type="hidden" name="office" value={only} />
      </>
    );
  }
  const options = offices.map((office) => ({ value: office, label: office }));
  return <SelectField name="office" label={ACT_LABELS.office} options={options} given={given} />;
}
