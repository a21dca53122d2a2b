import type { Metadata } from "next";
import { CoverageView } from "../../features/data/coverage/coverage-view.tsx";
import { loadCoverage } from "../../features/data/coverage/load-coverage.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "What is known of whom, and from where";

export const metadata: Metadata = { title: TITLE };

export default async function DataRoute({ searchParams }: PageProps<"/data">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const page = await ask(loadCoverage(client, parameters));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <CoverageView page={page.value} />
    </>
  );
}
