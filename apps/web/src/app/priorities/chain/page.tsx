import type { Metadata } from "next";
import { ChainView } from "../../../features/priority/chain/chain-view.tsx";
import { loadChain } from "../../../features/priority/chain/load-chain.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Where along the chain to work together";

export const metadata: Metadata = { title: TITLE };

export default async function ChainRoute({ searchParams }: PageProps<"/priorities/chain">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const page = await ask(loadChain(client, parameters));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <ChainView page={page.value} />
    </>
  );
}
