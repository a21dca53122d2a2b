import type { Metadata } from "next";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import { loadRunPage } from "../../../../features/priority/runs/load-runs.ts";
import { RunView } from "../../../../features/priority/runs/run-view.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "A frozen ranking";
const CRUMBS = [
  { label: "Priorities", href: "/priorities" },
  { label: "Frozen runs", href: "/priorities/runs" },
];

export const metadata: Metadata = { title: TITLE };

export default async function RunRoute({ params, searchParams }: PageProps<"/priorities/runs/[id]">) {
  await currentPerson();
  const page = await ask(loadRunPage(await api(), (await params).id, await searchParams));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={page.value.run.title} above="Frozen ranking" crumbs={CRUMBS} />
      <RunView page={page.value} />
      <CommentsSection subject={{ kind: "priority-run", key: page.value.run.id }} />
    </>
  );
}
