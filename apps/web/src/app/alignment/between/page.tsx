import type { Metadata } from "next";
import { pairTitle } from "../../../features/alignment/between/between-sentence.ts";
import { BetweenView } from "../../../features/alignment/between/between-view.tsx";
import { loadBetween } from "../../../features/alignment/between/load-between.ts";
import { alignmentNames } from "../../../features/alignment/frame/names.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { today } from "../../../lib/today.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "What keeps two countries apart";

export const metadata: Metadata = { title: TITLE };

export default async function BetweenRoute({ searchParams }: PageProps<"/alignment/between">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const page = await ask(loadBetween(client, parameters, today()));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  const { basis, explained } = page.value;
  const title =
    explained === null ? TITLE : pairTitle(explained.first, explained.second, alignmentNames(basis));
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: "Alignment", href: "/alignment" }]} />
      <BetweenView page={page.value} today={today()} />
    </>
  );
}
