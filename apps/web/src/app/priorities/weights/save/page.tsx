import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadSave } from "../../../../features/priority/weights/save/load-save.ts";
import { SaveView } from "../../../../features/priority/weights/save/save-view.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { currentPerson } from "../../../../lib/session.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Which weights the agency states";

export const metadata: Metadata = { title: TITLE };

export default async function SaveWeightsRoute({ searchParams }: PageProps<"/priorities/weights/save">) {
  const [person, parameters] = await Promise.all([currentPerson(), searchParams]);
  const loaded = await ask(loadSave(await api(), parameters, person));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  if (loaded.value.kind === "elsewhere") redirect(loaded.value.href);
  const title = `What ${person.agency} weighs from now on`;
  return (
    <>
      <PageTitle title={title} crumbs={[{ label: "Weights", href: "/priorities/weights" }]} />
      <SaveView page={loaded.value.page} />
    </>
  );
}
