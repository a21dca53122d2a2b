import type { Metadata } from "next";
import { alignmentNames } from "../../../../features/alignment/frame/names.ts";
import { loadStances } from "../../../../features/alignment/stances/load-stances.ts";
import { StancesView } from "../../../../features/alignment/stances/stances-view.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: "What a country answers, and by whose word" };

export default async function StancesRoute({
  params,
  searchParams,
}: PageProps<"/alignment/stances/[country]">) {
  const [{ country }, parameters, person] = await Promise.all([params, searchParams, currentPerson()]);
  const page = await ask(loadStances(await api(), country, parameters));
  if (!page.ok) return <RefusedState title="What a country answers" refusal={page.error} />;
  return (
    <>
      <PageTitle
        title={`${alignmentNames(page.value.basis).country(page.value.country)}: what it answers, and by whose word`}
        crumbs={[{ label: "Alignment", href: "/alignment" }]}
      />
      <StancesView page={page.value} person={person} />
    </>
  );
}
