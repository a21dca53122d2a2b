import { SYSTEM_USE_NOTICE } from "@entente/domain";
import { type Browser, type BrowserContext, type Page, request } from "@playwright/test";
import { chosenPorts } from "./ports.ts";

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

/** Signs in over the API and gives the browser the session's cookie, as the sign-in page does. */
export async function signIn(context: BrowserContext, persona: string): Promise<void> {
  const { web, api } = await chosenPorts();
  const caller = await request.newContext({ baseURL: `http://127.0.0.1:${api}` });
  const answer = await caller.post("/trpc/session.signInAsPersona", {
    data: { persona, notice: SYSTEM_USE_NOTICE },
    headers: { "x-entente-client": "journeys" },
  });
  if (!answer.ok())
    throw new Error(`${persona} could not sign in: ${answer.status()} ${await answer.text()}`);
  const { result } = await answer.json();
  await context.addCookies([
    {
      name: "entente_session",
      value: result.data.token,
      url: `http://127.0.0.1:${web}`,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
  await caller.dispose();
}
