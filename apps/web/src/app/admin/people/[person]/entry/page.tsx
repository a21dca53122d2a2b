import type { Metadata } from "next";
import { ReasonField } from "../../../../../features/admin/frame/reason-field.tsx";
import { disablePerson, enablePerson } from "../../../../../features/admin/people/person-acts.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { ActionForm } from "../../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../../ui/forms/submit-button.tsx";
import { Link } from "../../../../../ui/link.tsx";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

const TITLE = "Whether this person may enter";

export const metadata: Metadata = { title: TITLE };

export default async function EntryRoute({ params }: PageProps<"/admin/people/[person]/entry">) {
  const [client, { person }] = await Promise.all([api(), params]);
  const loaded = await ask(client.person.get.query({ person }));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { id, state, sequence } = loaded.value;
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
      <p>
        {state.isDisabled
          ? `${state.name} may enter again, by the identities that are still bound to them. Sessions, tokens and seats do not come back by themselves.`
          : `${state.name} can no longer enter: sessions and tokens end at once, open invitations are withdrawn, and the seats they hold are vacant from today. What they said and did stays.`}
      </p>
      <ActionForm
        action={(state.isDisabled ? enablePerson : disablePerson).bind(null, id)}
        version={sequence}
      >
        <ReasonField />
        <div className="form__acts follows">
          <SubmitButton>{state.isDisabled ? "Let them enter again" : "Disable this person"}</SubmitButton>
          <Link href={href}>Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
