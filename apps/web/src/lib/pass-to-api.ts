import { apiUrl } from "./api-url.ts";

/** Said between two neighbors only, so never passed on; the body's length and packing change on the way. */
const NOT_PASSED_ON = [
  "connection",
  "content-encoding",
  "content-length",
  "host",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** The API's own answer to a request that reached it by way of this origin; 502 with a sentence when it does not answer. */
export async function passToApi(request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  try {
    const answer = await fetch(new URL(`${pathname}${search}`, apiUrl()), {
      method: request.method,
      headers: passedOn(request.headers),
      body: request.body,
      redirect: "manual",
      cache: "no-store",
      signal: request.signal,
      ...(request.body === null ? {} : { duplex: "half" }),
    });
    return new Response(answer.body, { status: answer.status, headers: passedOn(answer.headers) });
  } catch (error) {
    if (request.signal.aborted) throw error;
    return Response.json(
      { error: { message: "The API server does not answer. Try again in a moment." } },
      { status: 502 },
    );
  }
}

function passedOn(headers: Headers): Headers {
  const passed = new Headers(headers);
  for (const name of NOT_PASSED_ON) passed.delete(name);
  return passed;
}
