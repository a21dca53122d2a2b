import type { Person, Providers } from "@entente/contract";
import { Alert } from "../../ui/alert.tsx";
import { PersonaChoice } from "./persona-choice.tsx";
import { ProviderChoice } from "./provider-choice.tsx";

interface SignInViewProps {
  readonly providers: Providers;
  /** Absent where personas are not offered. */
  readonly personas: readonly Person[] | null;
  readonly next: string;
}

/** The ways in that there are here. */
export function SignInView({ providers: { providers, contact }, personas, next }: SignInViewProps) {
  return (
    <>
      {providers.length > 0 && (
        <section aria-labelledby="by-provider">
          <h2 id="by-provider">Who vouches for you?</h2>
          <p>You sign in there and come back here. If you cannot, ask {contact}.</p>
          <ProviderChoice providers={providers} next={next} />
        </section>
      )}
      {personas !== null && (
        <section aria-labelledby="by-persona">
          <h2 id="by-persona">Who are you today?</h2>
          <p>
            These are made-up people for trying Entente on this machine; anybody here may be any of them. In
            service, your agency's identity provider signs you in instead, and this list does not exist.
          </p>
          <PersonaChoice personas={personas} next={next} />
        </section>
      )}
      {providers.length === 0 && personas === null && (
        <Alert kind="warning" title="Nobody can sign in here yet">
          No identity provider is set up, and the made-up people are for the server's own machine. Ask{" "}
          {contact}.
        </Alert>
      )}
    </>
  );
}
