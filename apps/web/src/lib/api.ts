import { createEntente, type Entente } from "@entente/client";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { apiUrl } from "./api-url.ts";
import { SESSION_COOKIE } from "./session-cookie.ts";
import { submissionKey } from "./submission-key.ts";

/** What the API needs to know of the browser's request; the rest stays here. */
const PASSED_ON = ["user-agent", "x-forwarded-for", "x-request-id"];

/** The API as the person who asks sees it: one client for each request. */
export const api = cache(() => clientNamed("web"));

/** The same for what leaves as a file: answers hold only what the person may have a copy of. */
export const apiForCopies = cache(() => clientNamed("web-copy"));

async function clientNamed(name: string): Promise<Entente> {
  const [jar, incoming] = await Promise.all([cookies(), headers()]);
  const passed = PASSED_ON.flatMap((name) => {
    const value = incoming.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return createEntente({
    url: apiUrl(),
    name,
    token: jar.get(SESSION_COOKIE)?.value,
    headers: Object.fromEntries(passed),
    idempotencyKey: submissionKey,
  });
}
