import type { Metadata } from "next";
import { ReasonField } from "../../../../features/admin/frame/reason-field.tsx";
import { addSeat } from "../../../../features/admin/seats/seat-acts.ts";
import { SeatFields } from "../../../../features/admin/seats/seat-fields.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { SelectField } from "../../../../ui/forms/select-field.tsx";
import { SubmitButton } from "../../../../ui/forms/submit-button.tsx";
import { TextField } from "../../../../ui/forms/text-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Which seat is added";

export const metadata: Metadata = { title: TITLE };

export default async function NewSeatRoute({ searchParams }: PageProps<"/admin/seats/new">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const loaded = await ask(Promise.all([client.agency.list.query(), client.seat.list.query({})]));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [{ agencies }] = loaded.value;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Seats", href: "/admin/seats" }]} />
      <ActionForm action={addSeat}>
        <TextField
          name="seat"
          label="Short name"
          hint="Small letters and hyphens, such as nist-quantum. It stays for ever."
          maxLength={64}
        />
        <SelectField
          name="agency"
          label="Agency"
          given={parameterOf(parameters, "agency")}
          options={agencies.map(({ id, name }) => ({ value: id, label: `${id}, ${name}` }))}
        />
        <SeatFields />
        <ReasonField />
        <div className="form__acts follows">
          <SubmitButton>Add the seat</SubmitButton>
          <Link href="/admin/seats">Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
