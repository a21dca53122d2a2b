import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { STATEMENT_KINDS } from "../../../features/tension/frame/tension-address.ts";
import { loadTensions } from "../../../features/tension/overview/load-tensions.ts";
import { WITHDRAW_TITLE, WithdrawView } from "../../../features/tension/withdraw/withdraw-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { currentPerson } from "../../../lib/session.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: WITHDRAW_TITLE };

export default async function WithdrawRoute({ searchParams }: PageProps<"/tensions/withdraw">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const kind = STATEMENT_KINDS.find((one) => one === parameterOf(parameters, "kind")) ?? notFound();
  const page = await ask(loadTensions(client));
  if (!page.ok) return <RefusedState title={WITHDRAW_TITLE} refusal={page.error} />;
  return <WithdrawView page={page.value} kind={kind} id={parameterOf(parameters, "id")} person={person} />;
}
