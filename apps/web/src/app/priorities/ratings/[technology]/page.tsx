import type { Metadata } from "next";
import { loadRatings } from "../../../../features/priority/ratings/load-ratings.ts";
import { RatingsView } from "../../../../features/priority/ratings/ratings-view.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { PRIORITY_SET_WORDS } from "../../../../lib/words.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: "How a technology is rated, and on what grounds" };

export default async function RatingsRoute({
  params,
  searchParams,
}: PageProps<"/priorities/ratings/[technology]">) {
  const [{ technology }, parameters, person] = await Promise.all([params, searchParams, currentPerson()]);
  const page = await ask(loadRatings(await api(), technology, parameters));
  if (!page.ok) return <RefusedState title="How it is rated" refusal={page.error} />;
  const { name, prioritySet } = page.value.technology;
  return (
    <>
      <PageTitle
        title={`${name}: how it is rated, and on what grounds`}
        crumbs={[{ label: "Priorities", href: "/priorities" }]}
        above={PRIORITY_SET_WORDS[prioritySet]}
      />
      <RatingsView page={page.value} person={person} />
    </>
  );
}
