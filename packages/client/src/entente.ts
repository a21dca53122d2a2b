import type { AppRouter } from "@entente/api";
import { createTRPCClient, httpBatchLink, retryLink, type TRPCClient } from "@trpc/client";
import { CLIENT_HEADER, checkedName } from "./client-name.ts";
import { isWorthRetrying, retryDelayMilliseconds } from "./retry.ts";

/** Most calls that the server takes in one request. */
const BATCH_MAXIMUM = 10;
const URL_LENGTH_MAXIMUM = 8000;

export interface EntenteOptions {
  /** Where the server listens, such as `http://127.0.0.1:4000`; a path before `/trpc` is kept. */
  readonly url: string;
  /** The tool's name, as the audit will show it. */
  readonly name: string;
  /** From `signInAsPersona`; without one only open procedures answer. */
  readonly token?: string | undefined;
  /** Headers to pass on, such as those of a browser's request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The procedures of the API as functions: `entente.recommendation.get.query({ key: "CHIP-1" })`. */
export type Entente = TRPCClient<AppRouter>;

/** A client of one server, for one person. Calls made in the same moment travel together. */
export function createEntente({ url, name, token, headers }: EntenteOptions): Entente {
  const identity = {
    ...headers,
    [CLIENT_HEADER]: checkedName(name),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return createTRPCClient<AppRouter>({
    links: [
      retryLink({
        retry: ({ op, error, attempts }) => isWorthRetrying(op.type, error, attempts),
        retryDelayMs: retryDelayMilliseconds,
      }),
      httpBatchLink({
        url: `${url.replace(/\/+$/u, "")}/trpc`,
        headers: identity,
        maxItems: BATCH_MAXIMUM,
        maxURLLength: URL_LENGTH_MAXIMUM,
      }),
    ],
  });
}
