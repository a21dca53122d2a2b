import { parseAgencyId } from "@entente/domain";
import type { Metadata } from "next";
import { AdminPages } from "../../../features/admin/frame/admin-pages.tsx";
import { SeatsView } from "../../../features/admin/seats/seats-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { today } from "../../../lib/today.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which seats are held, and by whom";

export const metadata: Metadata = { title: TITLE };

export default async function SeatsRoute({ searchParams }: PageProps<"/admin/seats">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const parsed = parseAgencyId(parameterOf(parameters, "agency"));
  const agency = parsed.ok ? parsed.value : null;
  const loaded = await ask(Promise.all([client.seat.list.query({ agency }), client.agency.list.query()]));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [{ seats }, { agencies }] = loaded.value;
  return (
    <>
      <PageTitle title={TITLE} />
      <AdminPages current="/admin/seats" />
      <SeatsView
        seats={seats}
        agencies={agencies}
        agency={agency}
        isVacantOnly={parameterOf(parameters, "vacant") === "yes"}
        today={today()}
      />
    </>
  );
}
