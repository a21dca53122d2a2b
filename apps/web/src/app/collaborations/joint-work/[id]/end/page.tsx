import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CHANGE_TITLES, ChangeView } from "../../../../../features/collaboration/change/change-view.tsx";
import { loadChange } from "../../../../../features/collaboration/change/load-change.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { today } from "../../../../../lib/today.ts";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: CHANGE_TITLES.end };

export default async function EndCollaborationRoute({
  params,
}: PageProps<"/collaborations/joint-work/[id]/end">) {
  const [client, { id }, person] = await Promise.all([api(), params, currentPerson()]);
  const page = await ask(loadChange(client, id));
  if (!page.ok) return <RefusedState title={CHANGE_TITLES.end} refusal={page.error} />;
  if (page.value === null) notFound();
  return <ChangeView act="end" page={page.value} person={person} today={today()} />;
}
