import type { CalendarDate } from "@entente/domain";
import type { ReactNode } from "react";
import { TextField } from "../../../ui/forms/text-field.tsx";

interface DateFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly given?: CalendarDate | null;
  readonly min?: CalendarDate | null;
  readonly max?: CalendarDate | null;
  readonly isRequired?: boolean;
}

/** A day, with the first and the last one that can be right. */
export function DateField({
  name,
  label,
  hint,
  given = null,
  min = null,
  max = null,
  isRequired = true,
}: DateFieldProps) {
  return (
    <TextField
      type="date"
      name={name}
      label={label}
      given={given ?? ""}
      isRequired={isRequired}
      {...(hint === undefined ? {} : { hint })}
      {...(min === null ? {} : { min })}
      {...(max === null ? {} : { max })}
    />
  );
}
