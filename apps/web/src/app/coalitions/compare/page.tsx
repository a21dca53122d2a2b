import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CompareView } from "../../../features/coalition/compare/compare-view.tsx";
import { loadCompare } from "../../../features/coalition/compare/load-compare.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which of these coalitions serves better";
const CRUMBS = [{ label: "Coalitions", href: "/coalitions" }];

export const metadata: Metadata = { title: TITLE };

export default async function CompareRoute({ searchParams }: PageProps<"/coalitions/compare">) {
  await currentPerson();
  const loaded = await ask(loadCompare(await api(), await searchParams));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  if (loaded.value.kind === "elsewhere") redirect(loaded.value.href);
  return (
    <>
      <PageTitle title={TITLE} crumbs={CRUMBS} />
      <CompareView page={loaded.value.page} />
    </>
  );
}
