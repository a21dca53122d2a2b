import { generateKeyPairSync, type JsonWebKey, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import Provider, { type ClientMetadata, type JWK } from "oidc-provider";
import { claimsOf, type SignedInPerson, subjectOf, WAYS, type Way } from "./person.ts";
import { signInPage } from "./sign-in-page.ts";

const BODY_BYTES = 10_000;

export interface ProviderOptions {
  readonly name: string;
  readonly port: number;
  /** The one application that people sign in to. */
  readonly client: ClientMetadata;
}

/** An identity provider as the standard has it, on a loopback port; its keys live as long as the process. */
export async function startProvider({ name, port, client }: ProviderOptions): Promise<Server> {
  const issuer = `http://127.0.0.1:${port}`;
  /** Who signed in, by subject, as they did the last time. */
  const people = new Map<string, SignedInPerson>();
  const provider = new Provider(issuer, {
    clients: [client],
    jwks: { keys: [signingKey()] },
    cookies: { keys: [randomBytes(32).toString("hex")] },
    pkce: { required: () => true },
    acrValues: Object.values(WAYS).flatMap(([, acr]) => acr ?? []),
    claims: {
      openid: ["sub", "aal", "ial"],
      email: ["email", "email_verified"],
      x509: ["x509_subject", "x509_issuer", "x509_presented"],
    },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount(_ctx, accountId) {
      const person = people.get(accountId);
      return person && { accountId, claims: () => ({ sub: accountId, ...claimsOf(person) }) };
    },
    async loadExistingGrant(ctx) {
      const { client: asking, session } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({
        clientId: asking?.clientId ?? "",
        accountId: session?.accountId ?? "",
      });
      grant.addOIDCScope("openid email x509");
      await grant.save();
      return grant;
    },
    ttl: {
      Interaction: 600,
      Session: 3600,
      Grant: 3600,
      AccessToken: 300,
      AuthorizationCode: 60,
      IdToken: 300,
    },
  });

  const signedIn = (person: SignedInPerson) => {
    const subject = subjectOf(person, issuer);
    people.set(subject, person);
    return subject;
  };
  const answer = provider.callback();
  const server = createServer((request, response) => {
    const isInteraction = request.url?.startsWith("/interaction/") ?? false;
    const handled = isInteraction
      ? interact(provider, { name, request, response, signedIn })
      : answer(request, response);
    handled.catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return server;
}

interface Interaction {
  readonly name: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Keeps who signed in, and gives their subject. */
  readonly signedIn: (person: SignedInPerson) => string;
}

/** Shows the page, and takes what was chosen on it. */
async function interact(
  provider: Provider,
  { name, request, response, signedIn }: Interaction,
): Promise<void> {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method !== "POST") {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(signInPage(name, uid));
    return;
  }
  const form = new URLSearchParams(await bodyOf(request));
  const way = form.get("way") ?? "";
  const email = form.get("email") ?? "";
  const result =
    isWay(way) && email !== ""
      ? { login: { accountId: signedIn({ email, isVerified: form.has("verified"), way }) } }
      : { error: "access_denied", error_description: "the person did not sign in" };
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

function isWay(text: string): text is Way {
  return Object.hasOwn(WAYS, text);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > BODY_BYTES) throw new Error("the form is too large");
  }
  return text;
}

function signingKey(): JWK {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key: JsonWebKey = privateKey.export({ format: "jwk" });
  return { ...key, kty: "RSA", use: "sig", alg: "RS256", kid: randomBytes(8).toString("hex") };
}
