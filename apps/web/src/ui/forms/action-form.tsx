import { SendingForm, type SendingFormProps } from "./sending-form.tsx";
import { SUBMISSION_FIELD } from "./submission.ts";

/**
 * A form that works without scripts, keeps what was typed on every failure, says what to mend, and is saved once however
 * often it is sent.
 */
export function ActionForm({ children, ...form }: SendingFormProps) {
  return (
    <SendingForm {...form}>
      <input type="hidden" name={SUBMISSION_FIELD} value={crypto.randomUUID()} />
      {children}
    </SendingForm>
  );
}
