import { wholeAgency } from "@entente/domain";
import type { Metadata } from "next";
import { DeskPages } from "../../../features/tasks/desk-pages.tsx";
import { SetForm } from "../../../features/tasks/set-form.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Ask an office for an answer";

export const metadata: Metadata = { title: TITLE };

export default async function NewTaskPage({ searchParams }: PageProps<"/tasks/new">) {
  const [person, parameters, { reference }] = await Promise.all([currentPerson(), searchParams, api()]);
  const loaded = await ask(reference.vocabulary.query());
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { agencies, agenciesAbroad } = loaded.value;
  return (
    <>
      <DeskPages current="/tasks" />
      <PageTitle title={TITLE} above={`${person.agencyName} asks`} />
      <SetForm
        tasker={wholeAgency(person.agency)}
        agencies={agencies.filter(({ id }) => !agenciesAbroad.includes(id))}
        about={parameterOf(parameters, "about")}
        today={today()}
      />
    </>
  );
}
