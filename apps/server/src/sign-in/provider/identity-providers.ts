import type { IdentityProvider, IdentityProviders } from "@entente/api";
import type { Instant, ProviderId } from "@entente/domain";
import { err, ok } from "@entente/domain";
import type { Logger } from "pino";
import { failureOf, type ProviderFailure } from "./answer-fault.ts";
import { answerFrom } from "./claims.ts";
import { type ProviderClient, providerClient } from "./provider-client.ts";
import type { ProviderSettings } from "./provider-file.ts";

/** The page of the web application to which providers send people back. */
export const CALLBACK_PATH = "/sign-in/callback";

interface ProviderParts {
  readonly settings: readonly ProviderSettings[];
  readonly webOrigins: readonly string[];
  readonly contact: string;
  readonly now: () => Instant;
  readonly log: Pick<Logger, "warn">;
}

interface Known {
  readonly settings: ProviderSettings;
  readonly client: ProviderClient;
}

/** The identity providers of the settings, each spoken to by a client of its own. */
export function identityProviders({
  settings,
  webOrigins,
  contact,
  now,
  log,
}: ProviderParts): IdentityProviders {
  const known = new Map<ProviderId, Known>(
    settings.map((one) => [one.id, { settings: one, client: providerClient(one) }]),
  );
  const one = ({ id }: IdentityProvider): Known => {
    const found = known.get(id);
    if (found === undefined) throw new Error(`no provider ${id} is set up`);
    return found;
  };
  /** What went wrong goes to the log; the person gets the kind of it. */
  const failed = (id: ProviderId, error: unknown): ProviderFailure => {
    const failure = failureOf(error);
    log.warn(
      { err: error, provider: id, failure },
      "an identity provider gave no answer that can be believed",
    );
    return failure;
  };

  return {
    contact,
    all: settings.map(({ id, name, issuer, country, asked }) => ({ id, name, issuer, country, asked })),

    async begin(provider, secrets, { origin, confirms }) {
      const back = webOrigins.includes(origin) ? origin : (webOrigins[0] ?? "");
      try {
        const redirectUri = `${back}${CALLBACK_PATH}`;
        const address = await one(provider).client.address({ ...secrets, redirectUri, confirms });
        return ok({ address, origin: back });
      } catch (error) {
        failed(provider.id, error);
        return err({ code: "provider-unreachable", provider: provider.name });
      }
    },

    async complete(provider, query, { origin, nonce, codeVerifier, startedAt, person }) {
      const { client, settings: set } = one(provider);
      const said = await client
        .claims(query, { redirectUri: `${origin}${CALLBACK_PATH}`, nonce, codeVerifier })
        .catch((error: unknown) => failed(provider.id, error));
      if (typeof said === "string") return refusalFor(said, provider.name);
      const asked = { startedAt, confirms: person !== null, now: now() };
      const answer = answerFrom(said.token, said.told, set, asked);
      return answer.ok ? answer : refusalFor(answer.error.code, provider.name);
    },
  };
}

function refusalFor(failure: ProviderFailure, provider: string) {
  if (failure === "unreachable") return err({ code: "provider-unreachable", provider });
  if (failure === "declined") return err({ code: "sign-in-declined", provider });
  return err({ code: "provider-answer-refused", provider, fault: failure });
}
