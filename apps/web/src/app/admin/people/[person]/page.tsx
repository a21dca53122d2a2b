import type { Metadata } from "next";
import { AdminPages } from "../../../../features/admin/frame/admin-pages.tsx";
import { DONE_WORDS, isDone } from "../../../../features/admin/people/done-words.ts";
import { PersonView } from "../../../../features/admin/people/person-view.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { Alert } from "../../../../ui/alert.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Who this is, and how they enter";

export const metadata: Metadata = { title: TITLE };

export default async function PersonRoute({ params, searchParams }: PageProps<"/admin/people/[person]">) {
  const [client, { person }, parameters] = await Promise.all([api(), params, searchParams]);
  const loaded = await ask(
    Promise.all([client.person.get.query({ person }), client.session.providers.query()]),
  );
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [found, { providers }] = loaded.value;
  const done = parameterOf(parameters, "done");
  return (
    <>
      <PageTitle title={found.state.name} above={TITLE} />
      <AdminPages current="/admin/people" />
      {isDone(done) && <Alert kind="success">{DONE_WORDS[done]}</Alert>}
      <PersonView person={found} providers={providers} />
    </>
  );
}
