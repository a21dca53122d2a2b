import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";

/**
 * Why a request is refused before any procedure sees it, with the HTTP status and the sentence for it.
 *
 * Answers have the shape of every other error, so that a client reads one kind: see `errorBody`.
 */
export const BARRIERS = {
  "origin-missing": [
    403,
    "A request that changes something must say where it comes from: send the header x-entente-client with the name of your tool.",
  ],
  "origin-not-allowed": [
    403,
    "This origin may not change anything: use the web application, or set WEB_ORIGIN to its address.",
  ],
  "client-name-malformed": [
    403,
    "x-entente-client must be a short name: letters, digits, dots and hyphens, at most 40.",
  ],
  "idempotency-key-malformed": [
    400,
    "idempotency-key must be 16 to 64 letters, digits, hyphens and underscores, such as a UUID.",
  ],
  "content-type-unsupported": [415, "Send JSON: content-type must be application/json."],
  "body-too-large": [413, "The request is larger than 256 kB: send less at a time."],
  "address-too-long": [414, "The address of the request is too long: ask for less at a time."],
  "json-malformed": [400, "The request is not valid JSON: check quotes, commas and brackets."],
  "key-repeated": [400, "The same key stands twice in one object of the request: give each key once."],
  "key-forbidden": [
    400,
    "The request uses a key that is never accepted: __proto__, constructor or prototype.",
  ],
  "nesting-too-deep": [400, "The request is nested more than 32 levels deep: send a flatter one."],
  "query-unknown": [
    400,
    "The address has a parameter that is not known or given twice: send input and batch once.",
  ],
  "batch-too-large": [400, "At most 10 calls fit into one request: send the others in another."],
  "upgrade-refused": [400, "This address speaks plain HTTP: send the request without an upgrade header."],
  "method-not-allowed": [405, "Reads are sent by GET, changes by POST."],
  "request-malformed": [400, "The request could not be read: it is not well-formed HTTP."],
  "rate-exceeded": [429, "Too many requests in a minute: wait until retry-after seconds have passed."],
  "sign-in-missing": [401, "Sign in first: nothing is told to whoever is not known."],
  "not-readable": [404, "Nothing that you may read has this name: check the spelling."],
  "live-unknown": [
    400,
    "The address must name a recommendation or a tasking, comments, or both, and the version that you see of each: /live?recommendation=CHIP-1&version=5&comments=recommendation:CHIP-1&said=2.",
  ],
  "not-found": [404, "Nothing is at this address: the API is under /trpc."],
  starting: [503, "The server is preparing its data: ask again in a few seconds."],
  "answer-overdue": [503, "The answer took too long and was given up: ask for less, or try again."],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;
export type Barrier = keyof typeof BARRIERS;

/** Thrown by the listener's own checks; the error handler answers with it. */
export class BarrierError extends Error {
  readonly barrier: Barrier;
  readonly statusCode: Status;

  constructor(barrier: Barrier) {
    const [status, sentence] = BARRIERS[barrier];
    super(sentence);
    this.name = "BarrierError";
    this.barrier = barrier;
    this.statusCode = status;
  }
}

/** What tRPC calls the statuses above. */
const TRPC_CODE = {
  400: "BAD_REQUEST",
  401: "UNAUTHORIZED",
  403: "FORBIDDEN",
  404: "NOT_FOUND",
  405: "METHOD_NOT_SUPPORTED",
  413: "PAYLOAD_TOO_LARGE",
  414: "PAYLOAD_TOO_LARGE",
  415: "UNSUPPORTED_MEDIA_TYPE",
  429: "TOO_MANY_REQUESTS",
  500: "INTERNAL_SERVER_ERROR",
  503: "SERVICE_UNAVAILABLE",
} as const;
type Status = keyof typeof TRPC_CODE;

/** The body of an error that no procedure gave, in the shape of those that procedures give. */
export function errorBody(status: Status, message: string, barrier: Barrier | null, requestId: string) {
  const code = TRPC_CODE[status];
  const facts = { barrier, refusal: null, fields: [], requestId };
  return {
    error: { message, code: TRPC_ERROR_CODES_BY_KEY[code], data: { code, httpStatus: status, ...facts } },
  };
}
