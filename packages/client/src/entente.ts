import type { AppRouter } from "@entente/api";
import {
  createTRPCClient,
  httpBatchLink,
  httpLink,
  retryLink,
  splitLink,
  type TRPCClient,
} from "@trpc/client";
import { CLIENT_HEADER, checkedName } from "./client-name.ts";
import { IDEMPOTENCY_HEADER, keyedChanges, keyOf } from "./idempotency-key.ts";
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
  /** Gives the key of the next change, under which it is made once; unless given, each change has a new one. */
  readonly idempotencyKey?: (() => string | undefined) | undefined;
}

/** The procedures of the API as functions: `entente.recommendation.get.query({ key: "CHIP-1" })`. */
export type Entente = TRPCClient<AppRouter>;

/** A client of one server, for one person. Reads asked for in the same moment travel together. */
export function createEntente({ url, name, token, headers, idempotencyKey }: EntenteOptions): Entente {
  const identity = {
    ...headers,
    [CLIENT_HEADER]: checkedName(name),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  const address = `${url.replace(/\/+$/u, "")}/trpc`;
  return createTRPCClient<AppRouter>({
    links: [
      keyedChanges(idempotencyKey),
      retryLink({
        retry: ({ op, error, attempts }) => isWorthRetrying(op, error, attempts),
        retryDelayMs: retryDelayMilliseconds,
      }),
      splitLink({
        condition: ({ type }) => type === "mutation",
        true: httpLink({
          url: address,
          headers: ({ op }) => ({ ...identity, [IDEMPOTENCY_HEADER]: keyOf(op) }),
        }),
        false: httpBatchLink({
          url: address,
          headers: identity,
          maxItems: BATCH_MAXIMUM,
          maxURLLength: URL_LENGTH_MAXIMUM,
        }),
      }),
    ],
  });
}
