import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReasonField } from "../../../../../features/admin/frame/reason-field.tsx";
import { unbindIdentity } from "../../../../../features/admin/people/person-acts.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { parameterOf } from "../../../../../lib/parameters.ts";
import { ActionForm } from "../../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../../ui/forms/submit-button.tsx";
import { Link } from "../../../../../ui/link.tsx";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

const TITLE = "Which identity is no longer theirs";

export const metadata: Metadata = { title: TITLE };

export default async function UnbindRoute({
  params,
  searchParams,
}: PageProps<"/admin/people/[person]/unbind">) {
  const [client, { person }, parameters] = await Promise.all([api(), params, searchParams]);
  const loaded = await ask(client.person.get.query({ person }));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { id, state, identities } = loaded.value;
  const identity = identities.find((bound) => bound.id === parameterOf(parameters, "identity"));
  if (identity === undefined) notFound();
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
        The identity at {identity.issuer} no longer leads to {state.name}, and all their sessions end. It can
        be bound again by another invitation.
      </p>
      <ActionForm action={unbindIdentity.bind(null, id)}>
        <input type="hidden" name="identity" value={identity.id} />
        <ReasonField />
        <div className="form__acts follows">
          <SubmitButton>Unbind it</SubmitButton>
          <Link href={href}>Cancel</Link>
        </div>
      </ActionForm>
    </>
  );
}
