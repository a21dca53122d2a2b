import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import { HoldingView } from "../../../../features/pooling/one/holding-view.tsx";
import { loadHolding } from "../../../../features/pooling/one/load-holding.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "One data holding";

export const metadata: Metadata = { title: TITLE };

export default async function HoldingRoute({ params }: PageProps<"/pooling/holding/[id]">) {
  const [client, { id }, person] = await Promise.all([api(), params, currentPerson()]);
  const page = await ask(loadHolding(client, id));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  const holding = page.value ?? notFound();
  return (
    <>
      <HoldingView page={holding} person={person} />
      <CommentsSection subject={{ kind: "data-holding", key: holding.last.id }} />
    </>
  );
}
