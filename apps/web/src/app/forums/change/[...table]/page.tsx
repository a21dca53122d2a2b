import { parseTableId } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeView } from "../../../../features/forum/change/change-view.tsx";
import {
  FORUMS_PATH,
  TABLE_ACTS,
  tableHref,
  tableOfAddress,
} from "../../../../features/forum/frame/forum-address.ts";
import { loadForum } from "../../../../features/forum/one/load-forum.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLES = {
  joining: "A country joins",
  leaving: "A country leaves",
  meeting: "Plan a meeting",
  charter: "Revise the charter",
  withdrawal: "Withdraw an entry of the members",
} as const;
const TITLE = "Change a table";

export const metadata: Metadata = { title: TITLE };

export default async function ChangeRoute({ params, searchParams }: PageProps<"/forums/change/[...table]">) {
  const [client, { table }, parameters, person] = await Promise.all([
    api(),
    params,
    searchParams,
    currentPerson(),
  ]);
  const id = parseTableId(tableOfAddress(table));
  const act = TABLE_ACTS.find((one) => one === parameterOf(parameters, "act"));
  if (!id.ok || act === undefined) notFound();
  const answer = await ask(Promise.all([loadForum(client, id.value), client.reference.vocabulary.query()]));
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const [{ page, issues }, vocabulary] = answer.value;
  return (
    <>
      <PageTitle
        title={TITLES[act]}
        crumbs={[
          { label: "Forums", href: FORUMS_PATH },
          { label: page.setup.content.name, href: tableHref(page.id) },
        ]}
      />
      <ChangeView act={act} page={page} vocabulary={vocabulary} issues={issues} person={person} />
    </>
  );
}
