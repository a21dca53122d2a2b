import { expect, test } from "@playwright/test";
import { addressesOfTheApp } from "../support/pages-of-the-app.ts";
import { signIn } from "../support/personas.ts";
import { askRaw, type RawRequest } from "../support/raw-request.ts";

const OPEN = ["/sign-in", "/sign-in/leave", "/sign-in/refused"];
const PAGES = addressesOfTheApp().filter((address) => !OPEN.includes(address));
const AT_ONCE = 8;

/** Ways in which requests have passed by the proxy of some release, or by the checks in front of a page. */
const SHAPES: Readonly<Record<string, (path: string) => RawRequest>> = {
  "as it is": (path) => ({ path }),
  "a subrequest of the middleware": (path) => ({
    path,
    headers: { "x-middleware-subrequest": Array.from({ length: 5 }, () => "src/middleware").join(":") },
  }),
  "a subrequest of the proxy": (path) => ({
    path,
    headers: {
      "x-middleware-subrequest": "src/proxy:src/proxy:src/proxy:src/proxy:src/proxy",
      "x-middleware-next": "1",
    },
  }),
  "a payload of server components": (path) => ({ path, headers: { rsc: "1" } }),
  "the address of such a payload": (path) => ({ path: `${path === "/" ? "/index" : path}.rsc` }),
  "a prefetch": (path) => ({ path, headers: { rsc: "1", "next-router-prefetch": "1", purpose: "prefetch" } }),
  "a prefetch of a segment": (path) => ({
    path,
    headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
  }),
  "the address of a segment": (path) => ({ path: `${path}.segments/_tree.segment.rsc` }),
  "a locale before it": (path) => ({ path: `/en${path}`, headers: { "x-nextjs-data": "1" } }),
  "a locale as a parameter": (path) => ({ path: `${path}?__nextLocale=en&__nextDefaultLocale=en` }),
  "the address of its data": (path) => ({
    path: `/_next/data/build${path}.json`,
    headers: { "x-nextjs-data": "1" },
  }),
  "encoded slashes": (path) => ({ path: `/${path.slice(1).replaceAll("/", "%2F")}%2F` }),
  "an encoded first slash": (path) => ({ path: `/%2F${path.slice(1)}` }),
  "double slashes": (path) => ({ path: path.replaceAll("/", "//") }),
  "dots from an open page": (path) => ({ path: `/sign-in/..${path}` }),
  "encoded dots from an open page": (path) => ({ path: `/sign-in/%2e%2e${path}` }),
  "a backslash": (path) => ({ path: `/\\${path.slice(1)}` }),
  "another method": (path) => ({ path, method: "POST", headers: { "x-http-method-override": "GET" } }),
  "a method that asks for no body": (path) => ({ path, method: "HEAD" }),
  "a server action": (path) => ({
    path,
    method: "POST",
    headers: { "next-action": "0".repeat(42), "content-type": "text/plain", accept: "text/x-component" },
  }),
  "the open page, with another address in a header": (path) => ({
    path: "/sign-in",
    headers: {
      "x-original-url": path,
      "x-rewrite-url": path,
      "x-matched-path": path,
      "x-invoke-path": path,
      "x-middleware-rewrite": path,
      "x-forwarded-uri": path,
    },
  }),
  "a session that was made up": (path) => ({
    path,
    headers: { cookie: `entente_session=${"A".repeat(43)}` },
  }),
};

test("no page is given to anybody who is not signed in, whatever shape the request has", async ({
  baseURL,
  context,
}) => {
  test.setTimeout(900_000);
  if (baseURL === undefined) throw new Error("no product to ask");
  await signIn(context, "administrator");
  const session = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const { text: open } = await askRaw(baseURL, { path: "/sign-in" });
  const given: string[] = [];
  let cells = 0;
  let shown = 0;

  for (const page of PAGES) {
    const { text: known } = await askRaw(baseURL, { path: page, headers: { cookie: session } });
    const title = /<title>([^<]*)/u.exec(known)?.[1] ?? "";
    const words = wordsOf(known).filter((word) => !open.includes(word) && !title.includes(word));
    if (words.length > 0) shown += 1;
    const shapes = Object.entries(SHAPES);
    for (let start = 0; start < shapes.length; start += AT_ONCE) {
      await Promise.all(
        shapes.slice(start, start + AT_ONCE).map(async ([shape, requestFor]) => {
          const { status, text } = await askRaw(baseURL, requestFor(page));
          cells += 1;
          const leaked = words.filter((word) => text.includes(word));
          if (leaked.length > 0 || status >= 500)
            given.push(`${page}, ${shape}: ${status} ${leaked.join(" | ")}`);
        }),
      );
    }
  }
  console.log(
    `S-05: ${Object.keys(SHAPES).length} shapes × ${PAGES.length} pages = ${cells} requests, ${given.length} pages given; ` +
      `${shown} of the pages have words of their own`,
  );
  expect(given).toEqual([]);
  expect(shown).toBeGreaterThan(0.9 * PAGES.length);
});

/** What the page, or the file, says to its person: the first texts of its main part, or its first lines. */
function wordsOf(text: string): readonly string[] {
  const main = /<main\b.*<\/main>/su.exec(text)?.[0];
  const texts =
    main === undefined ? text.split("\n") : [...main.matchAll(/>([^<>]+)</gu)].map(([, part = ""]) => part);
  return texts.filter((part) => part.trim().length >= 20).slice(0, 10);
}
