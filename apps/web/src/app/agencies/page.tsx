import type { Metadata } from "next";
import { AgenciesView } from "../../features/agencies/agencies-view.tsx";
import { parseHeatAddress } from "../../features/agencies/heat-address.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { Marked } from "../../ui/marked.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Where each agency stands";

export const metadata: Metadata = { title: TITLE };

export default async function AgenciesPage({ searchParams }: PageProps<"/agencies">) {
  const client = await api();
  const [parameters, list, facets] = await Promise.all([
    searchParams,
    ask(client.agency.list.query()),
    ask(client.recommendation.facets.query({})),
  ]);
  if (!list.ok) return <RefusedState title={TITLE} refusal={list.error} />;
  if (!facets.ok) return <RefusedState title={TITLE} refusal={facets.error} />;

  const health = facets.value.counts.health;
  return (
    <Marked marking={list.value.marking}>
      <PageTitle title={TITLE} />
      <AgenciesView
        address={parseHeatAddress(parameters)}
        list={list.value}
        registered={{
          health: Object.fromEntries(health.map(({ value, count }) => [value, count])),
          total: health.reduce((sum, { count }) => sum + count, 0),
        }}
      />
    </Marked>
  );
}
