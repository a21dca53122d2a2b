import type { Metadata } from "next";
import { RunsList } from "../../../features/priority/runs/runs-list.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which rankings were frozen";

export const metadata: Metadata = { title: TITLE };

export default async function RunsRoute() {
  const person = await currentPerson();
  const page = await ask((await api()).priority.runs.query());
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <RunsList page={page.value} person={person} />
    </>
  );
}
