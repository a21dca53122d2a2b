import type { Metadata } from "next";
import { LINK_TITLE, LinkView } from "../../../../features/alignment/link/link-view.tsx";
import { loadLink } from "../../../../features/alignment/link/load-link.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { Marked } from "../../../../ui/marked.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: LINK_TITLE };

export default async function LinkRoute({ searchParams }: PageProps<"/alignment/closing/link">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadLink(client, parameters));
  if (!page.ok) return <RefusedState title={LINK_TITLE} refusal={page.error} />;
  return (
    <Marked marking={page.value.marking}>
      <LinkView page={page.value} parameters={parameters} person={person} />
    </Marked>
  );
}
