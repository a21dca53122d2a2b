import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { CHANGE_LABELS } from "./change-labels.ts";

/** What says so, and why it is put down. */
export function ReasonFields({ source }: { readonly source?: string }) {
  return (
    <>
      <TextField
        name="source.title"
        label={CHANGE_LABELS["source.title"]}
        hint="The statement, list or call."
        maxLength={300}
        {...(source === undefined ? {} : { given: source })}
      />
      <ReasonField />
    </>
  );
}

export function ReasonField() {
  return <TextArea name="reason" label={CHANGE_LABELS.reason} maxLength={2000} />;
}

/** The button that saves, and the way back. */
export function FormActs({ back, label }: { readonly back: string; readonly label: string }) {
  return (
    <div className="form__acts">
      <SubmitButton>{label}</SubmitButton>
      <Link href={back}>Cancel</Link>
    </div>
  );
}
