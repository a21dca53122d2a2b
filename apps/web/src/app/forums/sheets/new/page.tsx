import type { Metadata } from "next";
import { SHEETS_PATH } from "../../../../features/forum/frame/forum-address.ts";
import { DraftView } from "../../../../features/forum/sheet/act/draft-view.tsx";
import { loadDraft } from "../../../../features/forum/sheet/act/load-draft.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Prepare a vote";

export const metadata: Metadata = { title: TITLE };

export default async function DraftSheetRoute({ searchParams }: PageProps<"/forums/sheets/new">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadDraft(client, parameterOf(parameters, "table")));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Votes", href: SHEETS_PATH }]} />
      <DraftView page={page.value} person={person} />
    </>
  );
}
