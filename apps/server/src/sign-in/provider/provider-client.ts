import { webcrypto } from "node:crypto";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  modifyAssertion,
  PrivateKeyJwt,
} from "openid-client";
import { type Claims, isSubject } from "./claims.ts";
import type { ProviderSettings } from "./provider-file.ts";

/** How long the provider's own description of itself is believed. */
const DESCRIPTION_MILLISECONDS = 60 * 60 * 1000;
const TIMEOUT_SECONDS = 6;
const CLOCK_TOLERANCE = 30;
/** Nobody is let in by a sign-in at the provider that is older than a session here may be. */
const AUTHENTICATION_SECONDS = 12 * 60 * 60;

/** One provider, spoken to as OpenID Connect says: code flow with PKCE, and RS256 signatures that are checked. */
export interface ProviderClient {
  /** Where to send the browser. */
  address(request: AddressRequest): Promise<string>;
  /** Exchanges the code in the query for what the provider says of the person; throws what the library throws. */
  claims(
    query: URLSearchParams,
    expected: Expected,
  ): Promise<{ readonly token: Claims; readonly told: Claims }>;
}

export interface AddressRequest {
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly confirms: boolean;
}

export interface Expected {
  readonly redirectUri: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

export function providerClient(settings: ProviderSettings): ProviderClient {
  let known: { readonly until: number; readonly configuration: Promise<Configuration> } | null = null;

  /** The provider's description, asked for anew when it is old or could not be had. */
  async function configured(): Promise<Configuration> {
    const now = performance.now();
    if (known === null || known.until < now) {
      known = { until: now + DESCRIPTION_MILLISECONDS, configuration: describe(settings) };
    }
    try {
      return await known.configuration;
    } catch (error) {
      known = null;
      throw error;
    }
  }

  return {
    async address({ redirectUri, state, nonce, codeVerifier, confirms }) {
      const parameters = new URLSearchParams({
        redirect_uri: redirectUri,
        scope: settings.scope,
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: "S256",
        max_age: String(confirms ? 0 : AUTHENTICATION_SECONDS),
      });
      if (settings.acrValues.length > 0) parameters.set("acr_values", settings.acrValues.join(" "));
      if (confirms) parameters.set("prompt", "login");
      return buildAuthorizationUrl(await configured(), parameters).href;
    },

    async claims(query, { redirectUri, nonce, codeVerifier }) {
      const configuration = await configured();
      const answer = await authorizationCodeGrant(
        configuration,
        new URL(`${redirectUri}?${query.toString()}`),
        {
          expectedState: query.get("state") ?? "",
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        },
      );
      const token: Claims = { ...answer.claims() };
      const { sub: subject } = token;
      const tellsMore = configuration.serverMetadata().userinfo_endpoint !== undefined;
      if (!tellsMore || !isSubject(subject)) return { token, told: {} };
      return { token, told: await fetchUserInfo(configuration, answer.access_token, subject) };
    },
  };
}

async function describe(settings: ProviderSettings): Promise<Configuration> {
  const issuer = new URL(settings.issuer);
  const metadata = { id_token_signed_response_alg: "RS256", [clockTolerance]: CLOCK_TOLERANCE };
  return discovery(issuer, settings.clientId, metadata, await proofOf(settings), {
    timeout: TIMEOUT_SECONDS,
    execute: [enableNonRepudiationChecks, ...(issuer.protocol === "http:" ? [allowInsecureRequests] : [])],
  });
}

async function proofOf({ proof }: ProviderSettings): Promise<ClientAuth> {
  if (proof.kind === "secret") return ClientSecretBasic(proof.secret);
  const algorithm = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  const key = await webcrypto.subtle.importKey("pkcs8", proof.key, algorithm, false, ["sign"]);
  const named = proof.keyId === null ? { key } : { key, kid: proof.keyId };
  if (proof.audience === "issuer") return PrivateKeyJwt(named);
  return (server, client, body, headers) =>
    PrivateKeyJwt(named, {
      [modifyAssertion]: (_header, payload) => {
        payload["aud"] = server.token_endpoint ?? server.issuer;
      },
    })(server, client, body, headers);
}
