import { parseIndicatorId } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { IndicatorView } from "../../../../features/data/indicator/indicator-view.tsx";
import { loadIndicator } from "../../../../features/data/indicator/load-indicator.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: "What is known on one indicator" };

export default async function IndicatorRoute({
  params,
  searchParams,
}: PageProps<"/data/indicators/[indicator]">) {
  const [{ indicator }, parameters, client] = await Promise.all([params, searchParams, api()]);
  if (!parseIndicatorId(indicator).ok) notFound();
  const page = await ask(loadIndicator(client, indicator, parameters));
  if (!page.ok) return <RefusedState title="What is known on one indicator" refusal={page.error} />;
  return (
    <>
      <PageTitle title={page.value.data.indicator.title} crumbs={[{ label: "Data", href: "/data" }]} />
      <IndicatorView page={page.value} />
    </>
  );
}
