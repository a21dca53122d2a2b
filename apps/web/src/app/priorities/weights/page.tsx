import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadWeights } from "../../../features/priority/weights/load-weights.ts";
import { SavedNote } from "../../../features/priority/weights/save/saved-note.tsx";
import { WeightsView } from "../../../features/priority/weights/weights-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "What each agency weighs, and what follows";

export const metadata: Metadata = { title: TITLE };

export default async function WeightsRoute({ searchParams }: PageProps<"/priorities/weights">) {
  const [person, parameters] = await Promise.all([currentPerson(), searchParams]);
  const loaded = await ask(loadWeights(await api(), parameters, person));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  if (loaded.value.kind === "elsewhere") redirect(loaded.value.href);
  return (
    <>
      <PageTitle title={TITLE} />
      {parameters["saved"] === "yes" && <SavedNote page={loaded.value.page} />}
      <WeightsView page={loaded.value.page} />
    </>
  );
}
