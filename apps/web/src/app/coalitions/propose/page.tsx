import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadPropose } from "../../../features/coalition/propose/load-propose.ts";
import { ProposeView } from "../../../features/coalition/propose/propose-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { today } from "../../../lib/today.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Propose this coalition";
const CRUMBS = [{ label: "Coalitions", href: "/coalitions" }];

export const metadata: Metadata = { title: TITLE };

export default async function ProposeRoute({ searchParams }: PageProps<"/coalitions/propose">) {
  const [person, parameters] = await Promise.all([currentPerson(), searchParams]);
  const loaded = await ask(loadPropose(await api(), parameters, person));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  if (loaded.value.kind === "elsewhere") redirect(loaded.value.href);
  return (
    <>
      <PageTitle title={TITLE} crumbs={CRUMBS} />
      <ProposeView page={loaded.value.page} person={person} today={today()} />
    </>
  );
}
