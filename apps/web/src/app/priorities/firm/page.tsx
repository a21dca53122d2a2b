import type { Metadata } from "next";
import { FirmView } from "../../../features/priority/firm/firm-view.tsx";
import { loadFirm } from "../../../features/priority/firm/load-firm.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "How firm is the order";

export const metadata: Metadata = { title: TITLE };

export default async function FirmRoute({ searchParams }: PageProps<"/priorities/firm">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const page = await ask(loadFirm(client, parameters));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <FirmView page={page.value} />
    </>
  );
}
