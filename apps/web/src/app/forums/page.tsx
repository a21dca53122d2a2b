import type { Metadata } from "next";
import { ForumsView } from "../../features/forum/list/forums-view.tsx";
import { loadForums } from "../../features/forum/list/load-forums.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Where countries meet, and what for";

export const metadata: Metadata = { title: TITLE };

export default async function ForumsRoute() {
  const page = await ask(loadForums(await api()));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <ForumsView page={page.value} />
    </>
  );
}
