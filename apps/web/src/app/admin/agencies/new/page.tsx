import type { Metadata } from "next";
import { addAgency } from "../../../../features/admin/agencies/agency-acts.ts";
import { AgencyFields } from "../../../../features/admin/agencies/agency-fields.tsx";
import { ReasonField } from "../../../../features/admin/frame/reason-field.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../ui/forms/submit-button.tsx";
import { TextField } from "../../../../ui/forms/text-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Which agency is added";

export const metadata: Metadata = { title: TITLE };

export default async function NewAgencyRoute() {
  const client = await api();
  const loaded = await ask(client.agency.accounts.query());
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Agencies", href: "/admin/agencies" }]} />
      <ActionForm action={addAgency}>
        <TextField
          name="agency"
          label="Short name"
          hint="Capital letters and hyphens, such as NIST. It stays for ever."
          maxLength={32}
        />
        <AgencyFields agencies={loaded.value.agencies} />
        <ReasonField />
        <div className="form__acts follows">
          <SubmitButton>Add the agency</SubmitButton>
          <Link href="/admin/agencies">Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
