import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadHolding } from "../../../../../features/pooling/one/load-holding.ts";
import { CHANGE_TITLE, ChangeView } from "../../../../../features/pooling/record/change-view.tsx";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { today } from "../../../../../lib/today.ts";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: CHANGE_TITLE };

export default async function ChangeHoldingRoute({ params }: PageProps<"/pooling/holding/[id]/change">) {
  const [client, { id }, person] = await Promise.all([api(), params, currentPerson()]);
  const page = await ask(loadHolding(client, id));
  if (!page.ok) return <RefusedState title={CHANGE_TITLE} refusal={page.error} />;
  return <ChangeView page={page.value ?? notFound()} person={person} today={today()} />;
}
