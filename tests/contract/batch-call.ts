import type { Procedure } from "./procedure-table.ts";
import { type ErrorAnswer, send } from "./raw-call.ts";

/** One call of a batch. */
export interface Call extends Pick<Procedure, "path" | "type"> {
  readonly input: unknown;
}
/** What one call of a batch came to; the error is absent when it was accepted. */
export interface Answer {
  readonly path: string;
  readonly error: ErrorAnswer | null;
}

/** Most calls that the server takes in one request. */
const CALLS_MAXIMUM = 10;
/** Addresses of reads stay below what every server takes. */
const QUERY_LENGTH_MAXIMUM = 6000;

/** Makes the calls in as few requests as the server allows, one request after another. */
export async function callAll(
  serverUrl: string,
  calls: readonly Call[],
  token: string | null,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const batch of batchesOf(calls)) answers.push(...(await callBatch(serverUrl, batch, token)));
  return answers;
}

function batchesOf(calls: readonly Call[]): readonly (readonly Call[])[] {
  const batches: Call[][] = [];
  let length = 0;
  for (const call of calls) {
    const last = batches.at(-1);
    const size = call.type === "query" ? encodeURIComponent(JSON.stringify(call.input) ?? "").length : 0;
    const fits =
      last !== undefined &&
      last[0]?.type === call.type &&
      last.length < CALLS_MAXIMUM &&
      length + size < QUERY_LENGTH_MAXIMUM;
    if (fits) last.push(call);
    else batches.push([call]);
    length = fits ? length + size : size;
  }
  return batches;
}

async function callBatch(
  serverUrl: string,
  batch: readonly Call[],
  token: string | null,
): Promise<readonly Answer[]> {
  const paths = batch.map(({ path }) => path).join(",");
  const inputs = JSON.stringify(Object.fromEntries(batch.map(({ input }, index) => [index, input])));
  const url = `${serverUrl}/trpc/${paths}?batch=1`;
  const headers = {
    "x-entente-client": "access-check",
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
  const { text } =
    batch[0]?.type === "query"
      ? await send(`${url}&input=${encodeURIComponent(inputs)}`, { headers })
      : await send(url, {
          method: "POST",
          headers: { ...headers, "content-type": "application/json" },
          body: inputs,
        });
  const answers: unknown = JSON.parse(text);
  if (!Array.isArray(answers) || answers.length !== batch.length) {
    throw new Error(`${paths} was answered with ${text.slice(0, 300)}`);
  }
  return batch.map(({ path }, index) => ({
    path,
    error: (answers[index] as { readonly error?: ErrorAnswer }).error ?? null,
  }));
}
