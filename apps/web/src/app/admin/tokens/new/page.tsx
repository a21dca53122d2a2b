import type { PersonOutput } from "@entente/contract";
import { parsePersonId, TOKEN_DAYS_MAXIMUM } from "@entente/domain";
import type { Metadata } from "next";
import { personOrNobody } from "../../../../features/admin/people/load-people.ts";
import { actOptions } from "../../../../features/token/act-options.ts";
import { makeServiceToken } from "../../../../features/token/token-acts.ts";
import { TokenForm } from "../../../../features/token/token-form.tsx";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { standingInSentence } from "../../../../lib/words.ts";
import { Alert } from "../../../../ui/alert.tsx";
import { Lede } from "../../../../ui/lede.tsx";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "What a service may do, and who answers for it";

export const metadata: Metadata = { title: TITLE };

export default async function NewServiceTokenRoute({ searchParams }: PageProps<"/admin/tokens/new">) {
  const [client, parameters] = await Promise.all([api(), searchParams]);
  const asked = parameterOf(parameters, "person");
  const parsed = parsePersonId(asked);
  const loaded = await ask(
    Promise.all([client.token.services.query(), parsed.ok ? personOrNobody(client, parsed.value) : null]),
  );
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [, person] = loaded.value;
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Service tokens", href: "/admin/tokens" }]} />
      {person === null || person.state.isDisabled ? (
        <>
          {asked !== "" && (
            <Alert kind="warning">
              Nobody with the short name “{asked.slice(0, 64)}” may enter. Look it up under People.
            </Alert>
          )}
          <Lede>
            A service acts as the person who answers for it: it does no more than they may, and stops when
            they leave.
          </Lede>
          <form className="admin-filter" action="/admin/tokens/new">
            <label>
              Short name of that person
              <input
                className="usa-input"
                name="person"
                defaultValue={asked}
                maxLength={64}
                autoComplete="off"
              />
            </label>
            <button className="usa-button" type="submit">
              Go on
            </button>
            <Link href="/admin/people?standing=enabled">Who may enter</Link>
          </form>
        </>
      ) : (
        <ServiceToken person={person} />
      )}
    </>
  );
}

/** The form for a token that acts as this person. */
function ServiceToken({ person: { id, state } }: { readonly person: PersonOutput }) {
  const acts = actOptions(state.role);
  return (
    <>
      <Lede>
        It acts as <Link href={`/admin/people/${id}`}>{state.name}</Link>, {standingInSentence(state)} of{" "}
        {state.agency}, who answers for it.
      </Lede>
      {acts.length === 0 ? (
        <p>
          That role may do nothing through a token. <Link href="/admin/tokens/new">Choose somebody else</Link>
          .
        </p>
      ) : (
        <TokenForm
          action={makeServiceToken.bind(null, id)}
          acts={acts}
          daysMaximum={TOKEN_DAYS_MAXIMUM.service}
        />
      )}
      <p>
        <Link href="/admin/tokens">All service tokens</Link>
      </p>
    </>
  );
}
