import { TextArea } from "../../../ui/forms/text-area.tsx";

/** Why an administrator changes something; kept with the change. */
export function ReasonField() {
  return (
    <TextArea
      name="reason"
      label="Why"
      hint="Kept with the change, for whoever looks at the audit."
      maxLength={1000}
    />
  );
}
