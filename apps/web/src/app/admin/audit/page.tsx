import type { Metadata } from "next";
import { auditAddress, loadAudit } from "../../../features/admin/audit/audit-address.ts";
import { AuditView } from "../../../features/admin/audit/audit-view.tsx";
import { AdminPages } from "../../../features/admin/frame/admin-pages.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { Marked } from "../../../ui/marked.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Who did what, and what was denied";

export const metadata: Metadata = { title: TITLE };

export default async function AuditRoute({ searchParams }: PageProps<"/admin/audit">) {
  const [person, client, parameters] = await Promise.all([currentPerson(), api(), searchParams]);
  const address = auditAddress(parameters);
  const loaded = await ask(loadAudit(client, address));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const isAdministrator = person.role === "administrator";
  return (
    <Marked marking={loaded.value.marking}>
      <PageTitle title={TITLE} />
      {isAdministrator && <AdminPages current="/admin/audit" />}
      <AuditView page={loaded.value} address={address} isAdministrator={isAdministrator} />
    </Marked>
  );
}
