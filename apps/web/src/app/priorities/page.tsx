import type { Metadata } from "next";
import { loadTechnologies } from "../../features/priority/technologies/load-technologies.ts";
import { TechnologiesView } from "../../features/priority/technologies/technologies-view.tsx";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Which technologies to work on first";

export const metadata: Metadata = { title: TITLE };

export default async function TechnologiesRoute({ searchParams }: PageProps<"/priorities">) {
  const page = await ask(loadTechnologies(await api(), await searchParams));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <TechnologiesView page={page.value} />
    </>
  );
}
