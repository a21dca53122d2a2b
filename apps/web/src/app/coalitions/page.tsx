import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { FrontierView } from "../../features/coalition/frontier/frontier-view.tsx";
import { loadFrontier } from "../../features/coalition/frontier/load-frontier.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentPerson } from "../../lib/session.ts";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Who belongs at the table";

export const metadata: Metadata = { title: TITLE };

export default async function CoalitionsRoute({ searchParams }: PageProps<"/coalitions">) {
  await currentPerson();
  const loaded = await ask(loadFrontier(await api(), await searchParams));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  if (loaded.value.kind === "elsewhere") redirect(loaded.value.href);
  return (
    <>
      <PageTitle title={TITLE} />
      {loaded.value.kind === "page" ? (
        <FrontierView page={loaded.value.page} />
      ) : (
        <EmptyState title="No technology has requirements yet" />
      )}
    </>
  );
}
