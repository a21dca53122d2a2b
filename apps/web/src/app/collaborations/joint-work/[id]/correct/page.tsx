import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CHANGE_TITLES, ChangeView } from "../../../../../features/collaboration/change/change-view.tsx";
import { loadChange } from "../../../../../features/collaboration/change/load-change.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { today } from "../../../../../lib/today.ts";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

export const metadata: Metadata = { title: CHANGE_TITLES.correct };

export default async function CorrectCollaborationRoute({
  params,
}: PageProps<"/collaborations/joint-work/[id]/correct">) {
  const [client, { id }, person] = await Promise.all([api(), params, currentPerson()]);
  const page = await ask(loadChange(client, id));
  if (!page.ok) return <RefusedState title={CHANGE_TITLES.correct} refusal={page.error} />;
  if (page.value === null) notFound();
  return <ChangeView act="correct" page={page.value} person={person} today={today()} />;
}
