import { createHmac, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { freePort } from "@entente/config/ports";

type Json = Readonly<Record<string, unknown>>;

/** What the provider says at each step; a lie changes some of it. */
export interface Answer {
  /** The query with which the browser comes back. */
  readonly query: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly header: Json;
  readonly claims: Json;
  /** Signs what stands before the signature. */
  readonly sign: (input: string) => string;
  /** Alters the token once it is signed. */
  readonly alter: (token: string) => string;
  readonly tokenStatus: number;
  readonly tokens: (idToken: string) => Json;
  readonly userinfoStatus: number;
  readonly userinfo: Json;
}

/** Everything that a lie may need to know. */
export interface Facts {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly key: KeyObject;
  readonly otherKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly now: number;
}

export type Lie = (truth: Answer, facts: Facts) => Partial<Answer>;

export const KEY_ID = "the-key";
const CLIENT = { clientId: "entente", clientSecret: "a-secret-of-the-test-that-is-long-enough" } as const;
export const PIV = "http://idmanagement.gov/ns/assurance/aal/2?hspd12=true";
export const SUBJECT = "the-subject";
export const EMAIL = "ada@eop.example";

/** An identity provider that tells the truth unless it is told how to lie. */
export interface LyingProvider {
  readonly issuer: string;
  readonly client: typeof CLIENT;
  /** The way back from an authorization address: the query that the browser brings, and the rest kept for later. */
  readonly answer: (address: URL, lie: Lie) => string;
  readonly stop: () => Promise<void>;
}

export async function startLyingProvider(): Promise<LyingProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const [pair, other] = [rsa(), rsa()];
  const answers = new Map<string, Answer>();
  let codes = 0;

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? "/", issuer);
    const send = (status: number, body: Json) => {
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    };
    if (pathname === "/.well-known/openid-configuration") {
      send(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        userinfo_endpoint: `${issuer}/userinfo`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["pairwise"],
        // It lies about this too: it claims to be able to sign with nothing at all.
        id_token_signing_alg_values_supported: ["RS256", "HS256", "PS256", "none"],
        authorization_response_iss_parameter_supported: true,
      });
    } else if (pathname === "/keys") {
      const key = pair.publicKey.export({ format: "jwk" });
      send(200, { keys: [{ ...key, kid: KEY_ID, use: "sig", alg: "RS256" }] });
    } else if (pathname === "/token") {
      const code = new URLSearchParams(await bodyOf(request)).get("code") ?? "";
      const found = answers.get(code);
      if (found === undefined) send(400, { error: "invalid_grant" });
      else send(found.tokenStatus, found.tokens(found.alter(tokenOf(found))));
    } else if (pathname === "/userinfo") {
      const code = request.headers.authorization?.replace("Bearer access-", "") ?? "";
      const found = answers.get(code);
      send(found?.userinfoStatus ?? 401, found?.userinfo ?? {});
    } else {
      send(404, {});
    }
  }

  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    issuer,
    client: CLIENT,
    answer(address, lie) {
      codes += 1;
      const code = `code-${codes}`;
      const now = Math.floor(Date.now() / 1000);
      const facts = {
        issuer,
        ...CLIENT,
        key: pair.privateKey,
        otherKey: other.privateKey,
        publicKey: pair.publicKey,
        now,
      };
      const truth = truthFor(address, code, facts);
      const answer = { ...truth, ...lie(truth, facts) };
      answers.set(code, answer);
      return queryOf(answer);
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function truthFor({ searchParams }: URL, code: string, { issuer, clientId, key, now }: Facts): Answer {
  return {
    query: { code, state: searchParams.get("state") ?? "", iss: issuer },
    header: { alg: "RS256", kid: KEY_ID, typ: "JWT" },
    claims: {
      iss: issuer,
      aud: clientId,
      sub: SUBJECT,
      nonce: searchParams.get("nonce"),
      iat: now,
      exp: now + 300,
      auth_time: now,
      email: EMAIL,
      email_verified: true,
      aal: PIV,
    },
    sign: (input) => rs256(input, key),
    alter: (token) => token,
    tokenStatus: 200,
    tokens: (idToken) => ({ access_token: `access-${code}`, token_type: "Bearer", id_token: idToken }),
    userinfoStatus: 200,
    userinfo: { sub: SUBJECT },
  };
}

export function rs256(input: string, key: KeyObject): string {
  return createSign("RSA-SHA256").update(input).sign(key, "base64url");
}

export function hs256(input: string, secret: string | Buffer): string {
  return createHmac("sha256", secret).update(input).digest("base64url");
}

export function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

function tokenOf({ header, claims, sign }: Answer): string {
  const input = `${encoded(header)}.${encoded(claims)}`;
  return `${input}.${sign(input)}`;
}

function queryOf({ query }: Answer): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  return new URLSearchParams(pairs).toString();
}

function rsa() {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}
