import type { Metadata } from "next";
import { ReasonField } from "../../../../../features/admin/frame/reason-field.tsx";
import { changePerson } from "../../../../../features/admin/people/person-acts.ts";
import { ProfileFields } from "../../../../../features/admin/people/profile-fields.tsx";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { ActionForm } from "../../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../../ui/forms/submit-button.tsx";
import { Link } from "../../../../../ui/link.tsx";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

const TITLE = "What changes about this person";

export const metadata: Metadata = { title: TITLE };

export default async function ChangePersonRoute({ params }: PageProps<"/admin/people/[person]/change">) {
  const [client, { person }] = await Promise.all([api(), params]);
  const loaded = await ask(
    Promise.all([client.person.get.query({ person }), client.reference.vocabulary.query()]),
  );
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [{ id, state, sequence }, { agencies, countries }] = loaded.value;
  const href = `/admin/people/${id}`;
  return (
    <>
      <PageTitle
        title={TITLE}
        above={state.name}
        crumbs={[
          { label: "People", href: "/admin/people" },
          { label: state.name, href },
        ]}
      />
      <ActionForm action={changePerson.bind(null, id)} version={sequence}>
        <ProfileFields agencies={agencies} countries={countries} given={state} />
        <ReasonField />
        <div className="form__acts follows">
          <SubmitButton>Save the change</SubmitButton>
          <Link href={href}>Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
