import type { Metadata } from "next";
import { ReasonField } from "../../../../features/admin/frame/reason-field.tsx";
import { addPerson } from "../../../../features/admin/people/person-acts.ts";
import { ProfileFields } from "../../../../features/admin/people/profile-fields.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../ui/forms/submit-button.tsx";
import { TextField } from "../../../../ui/forms/text-field.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Who is added";

export const metadata: Metadata = { title: TITLE };

export default async function NewPersonRoute() {
  const client = await api();
  const loaded = await ask(Promise.all([client.reference.vocabulary.query(), client.person.list.query({})]));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [{ agencies, countries }] = loaded.value;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "People", href: "/admin/people" }]} />
      <ActionForm action={addPerson}>
        <TextField
          name="person"
          label="Short name"
          hint="Small letters and hyphens, such as ada-sample. It stays for ever, in the audit too."
          maxLength={64}
        />
        <ProfileFields agencies={agencies} countries={countries} />
        <ReasonField />
        <div className="form__acts follows">
          <SubmitButton>Add the person</SubmitButton>
          <Link href="/admin/people">Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
