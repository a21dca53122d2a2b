import type { Metadata } from "next";
import { loadNext } from "../../../features/priority/next/load-next.ts";
import { NextView } from "../../../features/priority/next/next-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which recommendations to push first";

export const metadata: Metadata = { title: TITLE };

export default async function NextRoute({ searchParams }: PageProps<"/priorities/next">) {
  await currentPerson();
  const page = await ask(loadNext(await api(), await searchParams));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <Marked marking={page.value.triage.marking}>
      <PageTitle title={TITLE} />
      <NextView page={page.value} today={today()} />
    </Marked>
  );
}
