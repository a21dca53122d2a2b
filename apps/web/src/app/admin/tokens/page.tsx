import type { Metadata } from "next";
import { AdminPages } from "../../../features/admin/frame/admin-pages.tsx";
import { revokeServiceToken } from "../../../features/token/token-acts.ts";
import { TokenTable } from "../../../features/token/token-table.tsx";
import { TokensLede } from "../../../features/token/tokens-lede.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { now, today } from "../../../lib/today.ts";
import { Alert } from "../../../ui/alert.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which services may do what, and who answers for them";

export const metadata: Metadata = { title: TITLE };

export default async function ServiceTokensRoute({ searchParams }: PageProps<"/admin/tokens">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const loaded = await ask(client.token.services.query());
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { tokens } = loaded.value;
  return (
    <>
      <PageTitle title={TITLE} />
      <AdminPages current="/admin/tokens" />
      {parameterOf(parameters, "done") === "revoked" && (
        <Alert kind="success">The token is revoked and does nothing any more.</Alert>
      )}
      <TokensLede tokens={tokens} now={now()} whose="Services have" />
      <p className="admin-acts">
        <Link className="usa-button usa-button--outline" href="/admin/tokens/new">
          Make a token for a service
        </Link>
      </p>
      {tokens.length === 0 ? (
        <EmptyState title="No service has a token">
          <p>A service such as a dashboard reads the register with a token that somebody answers for.</p>
        </EmptyState>
      ) : (
        <div className="session-list">
          <TokenTable tokens={tokens} now={now()} today={today()} revoke={revokeServiceToken} showsPerson />
        </div>
      )}
    </>
  );
}
