import type { Metadata } from "next";
import { ApartView } from "../../features/alignment/apart/apart-view.tsx";
import { loadApart } from "../../features/alignment/apart/load-apart.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { today } from "../../lib/today.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "How far apart countries stand, and on what";

export const metadata: Metadata = { title: TITLE };

export default async function AlignmentRoute({ searchParams }: PageProps<"/alignment">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const page = await ask(loadApart(client, parameters, today()));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <ApartView page={page.value} today={today()} />
    </>
  );
}
