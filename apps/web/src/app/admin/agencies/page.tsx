import type { Metadata } from "next";
import { AgenciesView } from "../../../features/admin/agencies/agencies-view.tsx";
import { AdminPages } from "../../../features/admin/frame/admin-pages.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which agencies there are, and who stands below whom";

export const metadata: Metadata = { title: TITLE };

export default async function AgenciesRoute({ searchParams }: PageProps<"/admin/agencies">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const loaded = await ask(client.agency.accounts.query());
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <AdminPages current="/admin/agencies" />
      <AgenciesView
        agencies={loaded.value.agencies}
        isRetiredOnly={parameterOf(parameters, "retired") === "yes"}
      />
    </>
  );
}
