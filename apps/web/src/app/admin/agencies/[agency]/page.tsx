import type { Metadata } from "next";
import {
  changeAgency,
  restoreAgency,
  retireAgency,
} from "../../../../features/admin/agencies/agency-acts.ts";
import { AgencyFields } from "../../../../features/admin/agencies/agency-fields.tsx";
import { AgencyView } from "../../../../features/admin/agencies/agency-view.tsx";
import { DONE_WORDS, isDone } from "../../../../features/admin/agencies/done-words.ts";
import { AdminPages } from "../../../../features/admin/frame/admin-pages.tsx";
import { ReasonField } from "../../../../features/admin/frame/reason-field.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { Alert } from "../../../../ui/alert.tsx";
import { ActionForm } from "../../../../ui/forms/action-form.tsx";
import { SubmitButton } from "../../../../ui/forms/submit-button.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "What this agency is, and what rests on it";

export const metadata: Metadata = { title: TITLE };

export default async function AgencyRoute({ params, searchParams }: PageProps<"/admin/agencies/[agency]">) {
  const [client, { agency: asked }, parameters] = await Promise.all([api(), params, searchParams]);
  const loaded = await ask(client.agency.account.query({ agency: asked }));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { agency } = loaded.value;
  const { id, name, isRetired, sequence } = agency;
  const href = `/admin/agencies/${id}`;
  const crumbs = [
    { label: "Agencies", href: "/admin/agencies" },
    { label: id, href },
  ];
  const form = parameterOf(parameters, "form");
  if (form === "change") {
    const all = await ask(client.agency.accounts.query());
    if (!all.ok) return <RefusedState title={TITLE} refusal={all.error} />;
    return (
      <>
        <PageTitle title="What this agency is called, and where it stands" above={name} crumbs={crumbs} />
        <ActionForm action={changeAgency.bind(null, id)} version={sequence}>
          <AgencyFields agencies={all.value.agencies} given={agency} />
          <ReasonField />
          <div className="form__acts follows">
            <SubmitButton>Save the change</SubmitButton>
            <Link href={href}>Cancel</Link>
          </div>
        </ActionForm>
      </>
    );
  }
  if (form === "retire") {
    return (
      <>
        <PageTitle title="Whether this agency is at work" above={name} crumbs={crumbs} />
        <p>
          {isRetired
            ? `${id} takes persons, seats and agencies below it again.`
            : `${id} takes no more persons, seats or agencies below it. It can be retired once nobody may enter for it, no agency at work stands below it, and it has no share in an open recommendation. What it did stays under its name.`}
        </p>
        <ActionForm action={(isRetired ? restoreAgency : retireAgency).bind(null, id)} version={sequence}>
          <ReasonField />
          <div className="form__acts follows">
            <SubmitButton>{isRetired ? "Take it back to work" : "Retire this agency"}</SubmitButton>
            <Link href={href}>Cancel</Link>
          </div>
        </ActionForm>
      </>
    );
  }
  const done = parameterOf(parameters, "done");
  return (
    <>
      <PageTitle title={name} above={TITLE} />
      <AdminPages current="/admin/agencies" />
      {isDone(done) && <Alert kind="success">{DONE_WORDS[done]}</Alert>}
      <AgencyView account={loaded.value} />
    </>
  );
}
