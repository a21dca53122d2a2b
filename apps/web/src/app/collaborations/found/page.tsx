import type { Metadata } from "next";
import { FOUND_COLLABORATION_TITLE, FoundView } from "../../../features/collaboration/found/found-view.tsx";
import { checkAddressOf } from "../../../features/forum/check/check-address.ts";
import { loadCheck } from "../../../features/forum/check/load-check.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { RefusedState } from "../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: FOUND_COLLABORATION_TITLE };

export default async function FoundCollaborationRoute({ searchParams }: PageProps<"/collaborations/found">) {
  const [client, parameters, person] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadCheck(client, checkAddressOf(parameters)));
  if (!page.ok) return <RefusedState title={FOUND_COLLABORATION_TITLE} refusal={page.error} />;
  return <FoundView page={page.value} person={person} today={today()} />;
}
