import { calendarDate } from "@entente/contract";
import type { Metadata } from "next";
import { NoticesView } from "../../features/notices/notices-view.tsx";
import { DeskPages } from "../../features/tasks/desk-pages.tsx";
import { mayReadTasks } from "../../features/tasks/rights.ts";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { formatDate } from "../../lib/dates.ts";
import { parameterOf } from "../../lib/parameters.ts";
import { currentPerson } from "../../lib/session.ts";
import { today } from "../../lib/today.ts";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "What you were told";

export const metadata: Metadata = { title: TITLE };

export default async function NoticesPage({ searchParams }: PageProps<"/notices">) {
  const [parameters, { notice }, { role }] = await Promise.all([searchParams, api(), currentPerson()]);
  const asked = calendarDate.safeParse(parameterOf(parameters, "day"));
  const loaded = await ask(notice.ofDay.query({ day: asked.success ? asked.data : null }));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  return (
    <>
      {mayReadTasks(role) && <DeskPages current="/notices" />}
      <PageTitle title={TITLE} above={formatDate(loaded.value.day)} />
      <NoticesView page={loaded.value} today={today()} />
    </>
  );
}
