import { type Browser, expect, type Page, test } from "@playwright/test";
import { type Change, TEXT_FIELDS, viewsOf } from "../support/markup-fields.ts";
import { PAYLOADS, payloadsIn, textsOf } from "../support/markup-payloads.ts";
import { pageAs } from "../support/personas.ts";

const pages = new Map<string, Page>();

async function pageOf(browser: Browser, persona: string): Promise<Page> {
  const known = pages.get(persona);
  if (known !== undefined) return known;
  const page = await pageAs(browser, persona);
  await page.addInitScript(() => {
    Reflect.set(globalThis, "__ran", (number: number) => {
      document.documentElement.dataset["ran"] = String(number);
    });
  });
  pages.set(persona, page);
  return page;
}

/** Runs in the page: what of its markup would run a script, or did. */
function dangersInPage(): readonly string[] {
  const dangers: string[] = [];
  const ran = document.documentElement.dataset["ran"];
  if (ran !== undefined) dangers.push(`script ${ran} ran`);
  for (const element of document.querySelectorAll("*")) {
    const isForeign = ["IFRAME", "OBJECT", "EMBED", "BASE", "TEMPLATE"].includes(element.tagName);
    if (isForeign && element.outerHTML.includes("__ran")) dangers.push(element.outerHTML.slice(0, 100));
    for (const { name, value } of element.attributes) {
      if (name.startsWith("on")) dangers.push(`${element.tagName} ${name}=${value}`.slice(0, 100));
      const isAddress = ["href", "src", "action", "formaction", "data", "xlink:href", "srcdoc"].includes(
        name,
      );
      if (isAddress && /^\s*(?:javascript|vbscript|data:text)/iu.test(value)) {
        dangers.push(`${element.tagName} ${name}=${value}`.slice(0, 100));
      }
    }
  }
  return dangers;
}

test("what would run a script is noticed where it stands as markup", async ({ page }) => {
  await page.setContent(PAYLOADS.join(" "));
  expect((await page.evaluate(dangersInPage)).length).toBeGreaterThan(20);
});

test("a hundred scripts that were written into every kind of text run nowhere, and are shown as they were written", async ({
  browser,
}) => {
  test.setTimeout(900_000);
  const change: Change = async (persona, path, input) => {
    const { request } = (await pageOf(browser, persona)).context();
    const send = (data: object) =>
      request.post(`/trpc/${path}`, { data, headers: { "x-entente-client": "journeys" } });
    let answer = await send(input);
    // what was changed meanwhile is seen, and sent again
    const present: unknown = answer.ok() ? null : (await answer.json()).error.data.refusal?.present;
    const place = "version" in input ? "version" : "seen";
    if (typeof present === "number") answer = await send({ ...input, [place]: present });
    if (!answer.ok()) throw new Error(`${path} was refused: ${await answer.text()}`);
    return (await answer.json()).result.data;
  };

  for (const { store, longest } of TEXT_FIELDS) {
    for (const [number, text] of textsOf(longest).entries()) await store(change, text, number);
  }

  const dangers: string[] = [];
  const seen = new Set<number>();
  const reports: string[] = [];
  const views = viewsOf(PAYLOADS[1] ?? "");
  for (const [persona, address] of views) {
    const page = await pageOf(browser, persona);
    page.on("console", (message) => {
      if (message.text().includes("Content Security Policy")) reports.push(`${address}: ${message.text()}`);
    });
    await page.goto(address);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      dangers.push(...(await page.evaluate(dangersInPage)).map((danger) => `${address}: ${danger}`));
    }
    for (const number of payloadsIn(await page.evaluate(() => document.body.textContent ?? "")))
      seen.add(number);
  }

  const fields = TEXT_FIELDS.flatMap((one) => one.fields);
  console.log(
    `S-16: ${PAYLOADS.length} payloads × ${fields.length} fields of ${TEXT_FIELDS.length} procedures, ` +
      `${views.length} views on screen and in print: ${dangers.length} dangers, ${seen.size} payloads seen as written`,
  );
  expect(dangers).toEqual([]);
  expect(reports).toEqual([]);
  expect(seen.size).toBe(PAYLOADS.length);
});
