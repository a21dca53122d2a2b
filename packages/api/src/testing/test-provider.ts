import {
  type Assurance,
  type CountryCode,
  type EmailAddress,
  ok,
  parseAssurance,
  parseEmail,
  parseProviderId,
} from "@entente/domain";
import type { IdentityProvider, IdentityProviders, ProviderAnswer } from "../session/identity-providers.ts";

const PIV = assurance("aal/2?hspd12=true");

/** A provider whose answers the test decides; whether answers are genuine is the server's to find out. */
export function testProvider(name: string, country: CountryCode | null = null): IdentityProvider {
  const id = parseProviderId(name);
  if (!id.ok) throw new Error(name);
  return { id: id.value, name: `Provider ${name}`, issuer: `https://${name}.example`, country, asked: PIV };
}

type Completed = Awaited<ReturnType<IdentityProviders["complete"]>>;

/** Providers that answer every sign-in with `answer`. */
export function testProviders(
  all: readonly IdentityProvider[],
  answer: { present: Completed },
): IdentityProviders {
  return {
    all,
    contact: "the help desk, 202-555-0100",
    async begin({ issuer }, { state }, { origin, confirms }) {
      const address = `${issuer}/authorize?state=${state}${confirms ? "&prompt=login" : ""}`;
      return ok({ address, origin: origin === "" ? "https://entente.example" : origin });
    },
    complete: async () => answer.present,
  };
}

/** What a provider says of somebody who signed in by PIV card just now. */
export function answerOf(subject: string, changes: Partial<ProviderAnswer> = {}): Completed {
  return ok({ subject, assurance: PIV, email: null, authenticatedAt: null, evidence: {}, ...changes });
}

export function assurance(text: string): Assurance {
  const parsed = parseAssurance(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

export function email(text: string): EmailAddress {
  const parsed = parseEmail(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}
