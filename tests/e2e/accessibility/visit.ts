import { type BrowserContext, test as base, type Page } from "@playwright/test";
import { signIn } from "../support/personas.ts";
import { openInOwnFont } from "./fonts.ts";
import { madeFor } from "./made.ts";
import type { Route } from "./routes.ts";

/** A route that is open in a browser, with what the browser said against it on the way. */
export interface Visit {
  readonly page: Page;
  /** What the page did against its content security policy, from its first byte on. */
  readonly policyReports: readonly string[];
}

interface Visits {
  /** Opens the route as its persona, and closes the one before. */
  readonly visit: (route: Route) => Promise<Visit>;
}

/** Persons keep their browser contexts from route to route, so that each signs in once and loads scripts and fonts once. */
export const test = base.extend<object, Visits>({
  visit: [
    async ({ browser, playwright }, use, { project }) => {
      const contexts = new Map<Route["persona"], BrowserContext>();
      const shown: Page[] = [];
      const made = madeFor(playwright.request, project.use.baseURL ?? "");

      async function contextOf(persona: Route["persona"]): Promise<BrowserContext> {
        const known = contexts.get(persona);
        if (known !== undefined) return known;
        const { baseURL = "" } = project.use;
        const context = await browser.newContext({ baseURL });
        if (persona !== null) await signIn(context, persona);
        contexts.set(persona, context);
        return context;
      }

      await use(async ({ path, onward, persona, open }) => {
        await shown.pop()?.close();
        const address = open === undefined ? path : await open(made);
        const page = await (await contextOf(persona)).newPage();
        shown.push(page);
        const policyReports: string[] = [];
        page.on("console", (message) => {
          if (message.text().includes("Content Security Policy")) policyReports.push(message.text());
        });
        await openInOwnFont(page, address);
        if (onward !== undefined) {
          const href = await page
            .locator(`main table a[href^="${onward.link}"]`)
            .first()
            .getAttribute("href");
          await openInOwnFont(page, `${href}${onward.suffix}`);
        }
        return { page, policyReports };
      });
      await Promise.all([...contexts.values()].map((context) => context.close()));
    },
    { scope: "worker" },
  ],
});
