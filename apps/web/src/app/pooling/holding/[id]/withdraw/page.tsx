import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadHolding } from "../../../../../features/pooling/one/load-holding.ts";
import { WITHDRAW_HOLDING_TITLE, WithdrawView } from "../../../../../features/pooling/one/withdraw-view.tsx";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: WITHDRAW_HOLDING_TITLE };

export default async function WithdrawHoldingRoute({ params }: PageProps<"/pooling/holding/[id]/withdraw">) {
  const [client, { id }, person] = await Promise.all([api(), params, currentPerson()]);
  const page = await ask(loadHolding(client, id));
  if (!page.ok) return <RefusedState title={WITHDRAW_HOLDING_TITLE} refusal={page.error} />;
  return <WithdrawView page={page.value ?? notFound()} person={person} />;
}
