import { REASON_LENGTH } from "@entente/contract";
import type { CalendarDate } from "@entente/domain";
import { formatNumber } from "../../../lib/numbers.ts";
import { ActionForm } from "../../../ui/forms/action-form.tsx";
import { type Option, SelectField } from "../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../ui/forms/submit-button.tsx";
import { TextArea } from "../../../ui/forms/text-area.tsx";
import { TextField } from "../../../ui/forms/text-field.tsx";
import { Link } from "../../../ui/link.tsx";
import type { ChangeAddress } from "./change-address.ts";
import { type Chosen, commonContact } from "./chosen.ts";
import { changeContact } from "./contact-action.ts";
import { changeDue } from "./due-action.ts";
import { seenText } from "./seen.ts";
import { SeenFields } from "./seen-fields.tsx";

interface ChangeFormProps {
  readonly address: ChangeAddress;
  readonly chosen: readonly Chosen[];
}

export function DueForm({ address, chosen, today }: ChangeFormProps & { readonly today: CalendarDate }) {
  const isAnySet = chosen.some(({ record }) => record.schedule.currentDue !== null);
  return (
    <ActionForm action={changeDue.bind(null, address.from)}>
      <SeenFields given={chosen.map(({ key, version }) => seenText(key, version))} />
      <TextField
        type="date"
        name="due"
        label="New due date"
        hint="Today or later; the same day for all."
        min={today}
        given={address.to ?? ""}
      />
      <TextArea
        name="reason"
        label="Reason"
        hint={
          isAnySet
            ? "Why the date moves. It stays with each move for good."
            : "Not needed: none of these has a due date yet."
        }
        isRequired={isAnySet}
        maxLength={REASON_LENGTH}
      />
      <Acts
        label={`Set the due date of ${formatNumber(chosen.length, "recommendation")}`}
        from={address.from}
      />
    </ActionForm>
  );
}

interface ContactFormProps extends ChangeFormProps {
  readonly agency: string;
  readonly seats: readonly Option[];
}

export function ContactForm({ address, chosen, agency, seats }: ContactFormProps) {
  const was = commonContact(chosen);
  return (
    <ActionForm action={changeContact.bind(null, { was, from: address.from })}>
      <SeenFields given={chosen.map(({ key, version }) => seenText(key, version))} />
      <SelectField
        name="mainContact"
        label={`Main contact at ${agency}`}
        hint="A contact is a post, so that the history survives a departure. The alternate contact stays as it is."
        options={seats}
        given={address.to ?? was ?? ""}
        empty="Nobody"
        isRequired={false}
      />
      <Acts
        label={`Set the contact for ${formatNumber(chosen.length, "recommendation")}`}
        from={address.from}
      />
    </ActionForm>
  );
}

function Acts({ label, from }: { readonly label: string; readonly from: string }) {
  return (
    <div className="form__acts">
      <SubmitButton>{label}</SubmitButton>
      <Link href={from}>Back to the list without a change</Link>
    </div>
  );
}
