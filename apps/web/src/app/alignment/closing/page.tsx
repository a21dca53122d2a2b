import type { Metadata } from "next";
import { ClosingView } from "../../../features/alignment/closing/closing-view.tsx";
import { loadClosing } from "../../../features/alignment/closing/load-closing.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "What would bring countries closer";

export const metadata: Metadata = { title: TITLE };

export default async function ClosingRoute({ searchParams }: PageProps<"/alignment/closing">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadClosing(client, parameters, today()));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <Marked marking={page.value.marking}>
      <PageTitle title={TITLE} />
      <ClosingView page={page.value} person={person} today={today()} />
    </Marked>
  );
}
