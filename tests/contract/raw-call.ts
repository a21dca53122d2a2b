import { signInAsPersona } from "@entente/client";
import type { Procedure } from "./procedure-table.ts";

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What a browser of the web application on the default port sends. */
export const ALLOWED_ORIGIN = "http://127.0.0.1:3000";

export async function send(url: string, init: RequestInit = {}): Promise<RawAnswer> {
  const reply = await fetchAgainWhenReset(url, { redirect: "manual", ...init });
  const text = await reply.text();
  return { status: reply.status, headers: reply.headers, text };
}

/** Calls a procedure with a body or query text that need not be valid JSON. */
export function callWithText(
  serverUrl: string,
  { path, type }: Pick<Procedure, "path" | "type">,
  input: string | undefined,
  token?: string,
): Promise<RawAnswer> {
  const url = `${serverUrl}/trpc/${path}`;
  const headers = {
    "x-entente-client": "contract-tests",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  if (type === "query") {
    return send(input === undefined ? url : `${url}?input=${encodeURIComponent(input)}`, { headers });
  }
  return send(url, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json" },
    ...(input === undefined ? {} : { body: input }),
  });
}

export interface ErrorData {
  readonly code: string;
  readonly httpStatus: number;
  readonly barrier?: string | null;
  readonly refusal: { readonly code: string } | null;
  readonly fields: readonly { readonly field: string }[];
  readonly requestId: string;
}
export interface ErrorAnswer {
  readonly message: string;
  readonly data: ErrorData;
}

/** The error of an answer; fails when it has none, or not in the shape that all errors have. */
export function errorOf({ text, status }: RawAnswer): ErrorAnswer {
  const body = JSON.parse(text) as { readonly error?: ErrorAnswer };
  if (body.error === undefined)
    throw new Error(`no error in an answer with status ${status}: ${text.slice(0, 200)}`);
  return body.error;
}

/** Tokens by persona, each signed in once. */
export function tokensFor(serverUrl: string): (persona: string) => Promise<string> {
  const tokens = new Map<string, Promise<string>>();
  return (persona) => {
    const known = tokens.get(persona);
    if (known !== undefined) return known;
    const started = signInAsPersona({ url: serverUrl, name: "contract-tests" }, persona).then(
      ({ token }) => token,
    );
    tokens.set(persona, started);
    return started;
  };
}

/** How often a call is made when the connection is reset before the answer is read. */
const CALLS_MAXIMUM = 5;

/**
 * A server that refuses a body as too large may close the connection while the rest is still being sent; whether the
 * refusal is read before that is a race of HTTP, not an answer. A server that is gone refuses the next connection.
 */
async function fetchAgainWhenReset(url: string, init: RequestInit): Promise<Response> {
  for (let call = 1; ; call += 1) {
    try {
      return await fetch(url, init);
    } catch (error) {
      if (call === CALLS_MAXIMUM || !isReset(error)) throw error;
    }
  }
}

function isReset(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && "code" in cause && (cause.code === "ECONNRESET" || cause.code === "EPIPE");
}
