import type { Metadata } from "next";
import { ChainsView } from "../../../../features/admin/audit/chains-view.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Whether the audit is whole";

export const metadata: Metadata = { title: TITLE };

export default async function ChainsRoute() {
  const client = await api();
  const loaded = await ask(client.audit.verify.query());
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Audit", href: "/admin/audit" }]} />
      <ChainsView verified={loaded.value} />
    </>
  );
}
