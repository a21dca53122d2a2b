import type { Metadata } from "next";
import { PacksView } from "../../../features/data/packs/packs-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Where the data come from, and under which licenses";

export const metadata: Metadata = { title: TITLE };

export default async function PacksRoute() {
  const client = await api();
  const packs = await ask(client.data.packs.query());
  if (!packs.ok) return <RefusedState title={TITLE} refusal={packs.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <PacksView packs={packs.value} />
    </>
  );
}
