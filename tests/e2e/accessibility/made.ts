import { SYSTEM_USE_NOTICE } from "@entente/domain";
import type { APIRequest, APIRequestContext } from "@playwright/test";

/** Records that are not there when the register is first seen, made when a page first needs one. */
export interface Made {
  /** A report of the Department of Commerce that State must clear; its round's id. */
  readonly round: () => Promise<string>;
  /** A comment on CHIP-2 that the United Kingdom reads; its id. */
  readonly comment: () => Promise<string>;
}

/** Makes each once, by people other than those who look. */
export function madeFor(client: APIRequest, baseURL: string): Made {
  const as = async <T>(persona: string, make: (ask: Ask) => Promise<T>): Promise<T> => {
    const headers = { "x-entente-client": "accessibility" };
    const request = await client.newContext({ baseURL, extraHTTPHeaders: headers });
    try {
      const ask = asking(request);
      await ask("session.signInAsPersona", { persona, notice: SYSTEM_USE_NOTICE });
      return await make(ask);
    } finally {
      await request.dispose();
    }
  };
  return {
    round: once(() =>
      as("doc-coordinator", async (ask) => {
        const text = { kind: "report-text", title: "Progress on chips", content: "Two awards were made." };
        const drafted = await ask("clearance.draft", text);
        const asked = { offices: [{ office: "STATE" }], suspense: "2099-06-01" };
        const { round } = await ask("clearance.callRound", {
          subject: drafted["subject"],
          text: drafted["sha256"],
          ...asked,
        });
        return String(round);
      }),
    ),
    comment: once(() =>
      as("doc-officer", async (ask) => {
        const subject = { kind: "recommendation", key: "CHIP-2" };
        const said = { subject, text: "Shall we meet?\n@NIST will come.", sharedWith: ["GBR"] };
        const { comment } = await ask("comment.write", said);
        return String(comment);
      }),
    ),
  };
}

type Ask = (path: string, data: object) => Promise<Readonly<Record<string, unknown>>>;

function asking(request: APIRequestContext): Ask {
  return async (path, data) => {
    const answer = await request.post(`/trpc/${path}`, { data });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
    const { result } = (await answer.json()) as { readonly result: { readonly data: object } };
    return { ...result.data };
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
