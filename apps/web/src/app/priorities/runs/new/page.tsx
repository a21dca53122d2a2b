import type { Metadata } from "next";
import { FreezeForm } from "../../../../features/priority/runs/freeze-form.tsx";
import { loadFreezePage } from "../../../../features/priority/runs/load-runs.ts";
import { mayFreeze, WHO_MAY_FREEZE } from "../../../../features/priority/runs/may-freeze.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { EmptyState } from "../../../../ui/empty-state.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Freeze today’s ranking";
const CRUMBS = [
  { label: "Priorities", href: "/priorities" },
  { label: "Frozen runs", href: "/priorities/runs" },
];

export const metadata: Metadata = { title: TITLE };

export default async function FreezeRoute({ searchParams }: PageProps<"/priorities/runs/new">) {
  const person = await currentPerson();
  const page = await ask(loadFreezePage(await api(), await searchParams));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} crumbs={CRUMBS} />
      {mayFreeze(person) ? (
        <FreezeForm page={page.value} />
      ) : (
        <EmptyState title="Your role does not freeze rankings">
          <p>Ask {WHO_MAY_FREEZE}.</p>
        </EmptyState>
      )}
    </>
  );
}
