import { type Act, actsForTokens, RULES, TOKEN_DAYS_MAXIMUM } from "@entente/domain";
import type { Metadata } from "next";
import { actOptions } from "../../../features/token/act-options.ts";
import { makeToken, revokeToken } from "../../../features/token/token-acts.ts";
import { TokenForm } from "../../../features/token/token-form.tsx";
import { TokenTable } from "../../../features/token/token-table.tsx";
import { TokensLede } from "../../../features/token/tokens-lede.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { parameterOf } from "../../../lib/parameters.ts";
import { currentPerson } from "../../../lib/session.ts";
import { now, today } from "../../../lib/today.ts";
import { Alert } from "../../../ui/alert.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "Which tools act as you";
const ACT: Act = "use-tokens";

export const metadata: Metadata = { title: TITLE };

export default async function OwnTokensRoute({ searchParams }: PageProps<"/account/tokens">) {
  const [person, client, parameters] = await Promise.all([currentPerson(), api(), searchParams]);
  const loaded = await ask(client.token.list.query());
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { tokens } = loaded.value;
  const mayMake = RULES[ACT][person.role] !== undefined && actsForTokens(person.role).length > 0;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Your account", href: "/account" }]} />
      {parameterOf(parameters, "done") === "revoked" && (
        <Alert kind="success">The token is revoked and does nothing any more.</Alert>
      )}
      <TokensLede tokens={tokens} now={now()} whose="You have" />
      {tokens.length > 0 && (
        <div className="session-list">
          <TokenTable tokens={tokens} now={now()} today={today()} revoke={revokeToken} showsPerson={false} />
        </div>
      )}
      <section aria-labelledby="make-token">
        <h2 id="make-token">Make a token</h2>
        {mayMake ? (
          <>
            <p>
              A token lets a program of yours do some of what you may, without signing in. What it does is
              kept under your name, with the token beside it. It asks for a sign-in of the last 20 minutes.
            </p>
            <TokenForm
              action={makeToken}
              acts={actOptions(person.role)}
              daysMaximum={TOKEN_DAYS_MAXIMUM.personal}
            />
          </>
        ) : (
          <p>Your role makes no tokens.</p>
        )}
      </section>
    </>
  );
}
