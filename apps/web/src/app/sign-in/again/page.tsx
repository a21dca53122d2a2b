import type { Metadata } from "next";
import { PersonaChoice } from "../../../features/session/persona-choice.tsx";
import { ProviderChoice } from "../../../features/session/provider-choice.tsx";
import { SystemUseNotice } from "../../../features/session/system-use-notice.tsx";
import { waysIn } from "../../../features/session/ways-in.ts";
import { safeAddress } from "../../../lib/safe-address.ts";
import { currentSession } from "../../../lib/session.ts";
import { PageTitle } from "../../../ui/page-title.tsx";

const TITLE = "Show again who you are";

export const metadata: Metadata = { title: TITLE };

export default async function SignInAgainPage({ searchParams }: PageProps<"/sign-in/again">) {
  const [{ person, provider }, { providers, personas }, { next }] = await Promise.all([
    currentSession(),
    waysIn(),
    searchParams,
  ]);
  const address = safeAddress(typeof next === "string" ? next : null);
  return (
    <div className="sign-in">
      <PageTitle title={TITLE} />
      <p>
        Some acts need somebody who signed in a short while ago. You stay {person.name}; your present session
        is replaced by a fresh one.
      </p>
      <SystemUseNotice />
      {provider === null ? (
        <PersonaChoice personas={(personas ?? []).filter(({ id }) => id === person.id)} next={address} />
      ) : (
        <ProviderChoice
          providers={providers.providers.filter(({ id }) => id === provider)}
          next={address}
          confirms
        />
      )}
    </div>
  );
}
