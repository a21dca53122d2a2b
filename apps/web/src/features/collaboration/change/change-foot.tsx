import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import { collaborationHref } from "../collaboration-address.ts";
import { CHANGE_COLLABORATION_LABELS as LABELS } from "./change-labels.ts";

interface ChangeFootProps {
  readonly collaboration: string;
  readonly submit: string;
}

/** What every change needs: what says so and why, and the buttons. */
export function ChangeFoot({ collaboration, submit }: ChangeFootProps) {
  return (
    <>
      <TextField
        name="source"
        label={LABELS.source}
        hint="The statement, list or decision."
        maxLength={300}
      />
      <TextArea
        name="reason"
        label={LABELS.reason}
        hint="Why it is put down now. It stays in the history."
        maxLength={2000}
      />
      <div className="form__acts">
        <SubmitButton>{submit}</SubmitButton>
        <Link href={collaborationHref(collaboration)}>Cancel</Link>
      </div>
    </>
  );
}
