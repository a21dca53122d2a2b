import { SYSTEM_USE_NOTICE } from "@entente/domain";
import type { Browser, BrowserContext, Page } from "@playwright/test";

/** A page on which the persona is signed in, in a browser context of its own. */
export async function pageAs(
  browser: Browser,
  persona: string,
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const context = await browser.newContext(options);
  await signIn(context, persona);
  return context.newPage();
}

/** Signs in over the API; the browser keeps the session's cookie, as it does after the sign-in page. */
export async function signIn(context: BrowserContext, persona: string): Promise<void> {
  const answer = await context.request.post("/trpc/session.signInAsPersona", {
    data: { persona, notice: SYSTEM_USE_NOTICE },
    headers: { "x-entente-client": "journeys" },
  });
  if (!answer.ok())
    throw new Error(`${persona} could not sign in: ${answer.status()} ${await answer.text()}`);
}
