import { SYSTEM_USE_NOTICE } from "@entente/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MUTATIONS, PROCEDURES } from "./procedure-table.ts";
import { ALLOWED_ORIGIN, errorOf, type RawAnswer, send, tokensFor } from "./raw-call.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const AS_READER = JSON.stringify({ persona: "reader", notice: SYSTEM_USE_NOTICE });
const SECURITY_HEADERS = [
  "cache-control",
  "content-security-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
  "permissions-policy",
  "referrer-policy",
  "strict-transport-security",
  "x-content-type-options",
  "x-frame-options",
  "x-permitted-cross-domain-policies",
];

let server: ServerProcess;
let token: (persona: string) => Promise<string>;

beforeAll(async () => {
  server = await startSeededServer();
  token = tokensFor(server.url);
});
afterAll(() => server.stop());

function historyTotal(): Promise<string> {
  return token("reader").then(async (bearer) => {
    const answer = await send(`${server.url}/trpc/recommendation.list?input=%7B%22limit%22%3A100%7D`, {
      headers: { authorization: `Bearer ${bearer}` },
    });
    const { result } = JSON.parse(answer.text) as {
      result: { data: { rows: { key: string; version: number }[] } };
    };
    return result.data.rows.map(({ key, version }) => `${key}@${version}`).join(" ");
  });
}

describe("a change that another site could make a browser send", () => {
  const body = (sample: unknown) => (sample === undefined ? "{}" : JSON.stringify(sample));
  const json = { "content-type": "application/json" };
  const shapes: Record<string, (url: string, sample: unknown, session: object) => Promise<RawAnswer>> = {
    "by GET": (url, sample, session) =>
      send(`${url}?input=${encodeURIComponent(body(sample))}`, {
        headers: { ...session, origin: ALLOWED_ORIGIN },
      }),
    "by a form": (url, _sample, session) =>
      send(url, {
        method: "POST",
        headers: { ...session, "content-type": "application/x-www-form-urlencoded", origin: ALLOWED_ORIGIN },
        body: "recommendation=CHIP-1&version=1",
      }),
    "by text that is JSON": (url, sample, session) =>
      send(url, {
        method: "POST",
        headers: { ...session, "content-type": "text/plain", origin: ALLOWED_ORIGIN },
        body: body(sample),
      }),
    "from another origin": (url, sample, session) =>
      send(url, {
        method: "POST",
        headers: { ...session, ...json, origin: "https://example.org" },
        body: body(sample),
      }),
    "from another origin that names a client": (url, sample, session) =>
      send(url, {
        method: "POST",
        headers: { ...session, ...json, origin: "http://127.0.0.1:3999", "x-entente-client": "evil" },
        body: body(sample),
      }),
    "from an origin that hides itself": (url, sample, session) =>
      send(url, { method: "POST", headers: { ...session, ...json, origin: "null" }, body: body(sample) }),
    "without an origin": (url, sample, session) =>
      send(url, { method: "POST", headers: { ...session, ...json }, body: body(sample) }),
  };

  it("is refused for every mutation, whatever its shape, and changes nothing", async () => {
    const before = await historyTotal();
    let refused = 0;
    const accepted: string[] = [];
    for (const { path, persona, sample } of MUTATIONS) {
      const cookie = { cookie: `entente_session=${await token(persona)}` };
      for (const [shape, attempt] of Object.entries(shapes)) {
        const { status } = await attempt(`${server.url}/trpc/${path}`, sample, cookie);
        if ([403, 405, 415].includes(status)) refused += 1;
        else accepted.push(`${path} ${shape}: ${status}`);
      }
    }
    console.log(`S-15: ${refused} of ${MUTATIONS.length * Object.keys(shapes).length} refused`);
    expect(accepted).toEqual([]);
    expect(await historyTotal()).toBe(before);
  });

  it("is refused with a sentence that says how to do it right", async () => {
    const url = `${server.url}/trpc/session.signInAsPersona`;
    const input = { persona: "reader", notice: SYSTEM_USE_NOTICE };
    const headers = { "content-type": "application/json" };
    const ask = (more: object) =>
      send(url, { method: "POST", headers: { ...headers, ...more }, body: JSON.stringify(input) });
    const missing = errorOf(await ask({}));
    expect(missing.data.barrier).toBe("origin-missing");
    expect(missing.message).toContain("x-entente-client");
    const other = errorOf(await ask({ origin: "https://example.org" }));
    expect(other.data.barrier).toBe("origin-not-allowed");
  });

  it("gets no permission to ask either: no answer carries a CORS header", async () => {
    const preflight = await send(`${server.url}/trpc/assignment.report`, {
      method: "OPTIONS",
      headers: {
        origin: "https://example.org",
        "access-control-request-method": "POST",
        "access-control-request-headers": "x-entente-client,content-type",
      },
    });
    expect(preflight.status).toBe(405);
    const read = await send(`${server.url}/trpc/session.personas`, {
      headers: { origin: "https://example.org" },
    });
    for (const { headers } of [preflight, read]) {
      expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
    }
  });
});

describe("the session cookie", () => {
  it("is out of reach of scripts and of other sites, and works from the web application's origin", async () => {
    const url = `${server.url}/trpc/session.signInAsPersona`;
    const headers = { "content-type": "application/json", origin: ALLOWED_ORIGIN };
    const answer = await send(url, { method: "POST", headers, body: AS_READER });
    const cookie = answer.headers.get("set-cookie") ?? "";
    expect(cookie).toMatch(/^entente_session=[\w-]{43}; /);
    for (const part of ["HttpOnly", "SameSite=Lax", "Path=/", "Expires="]) expect(cookie).toContain(part);
    expect(cookie).not.toContain("Secure");

    const behindTls = await send(url, {
      method: "POST",
      headers: { ...headers, "x-forwarded-proto": "https" },
      body: AS_READER,
    });
    expect(behindTls.headers.get("set-cookie")).toContain("Secure");

    const [session = ""] = cookie.split(";");
    const me = await send(`${server.url}/trpc/session.me`, { headers: { cookie: session } });
    expect(me.status).toBe(200);
    const out = await send(`${server.url}/trpc/session.signOut`, {
      method: "POST",
      headers: { ...headers, cookie: session },
      body: "{}",
    });
    expect(out.status).toBe(200);
    expect(out.headers.get("set-cookie")).toMatch(/^entente_session=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/);
    expect((await send(`${server.url}/trpc/session.me`, { headers: { cookie: session } })).status).toBe(401);
  });

  it("is not given for a persona to anyone beyond this machine", async () => {
    const headers = { "content-type": "application/json", "x-entente-client": "tool" };
    for (const forwardedFor of ["203.0.113.7", "127.0.0.1, 203.0.113.7", "unknown"]) {
      const answer = await send(`${server.url}/trpc/session.signInAsPersona`, {
        method: "POST",
        headers: { ...headers, "x-forwarded-for": forwardedFor },
        body: AS_READER,
      });
      expect(answer.status).toBe(403);
      expect(errorOf(answer).message).toContain("identity provider");
      expect(answer.headers.get("set-cookie")).toBeNull();
    }
  });

  it("is not given for a persona by a server that listens beyond this machine", async () => {
    const open = await startSeededServer({ env: { HOST: "0.0.0.0" } });
    try {
      const answer = await send(`${open.url}/trpc/session.personas`);
      expect(answer.status).toBe(403);
      expect(errorOf(answer).message).toContain("identity provider");
    } finally {
      await open.stop();
    }
  });
});

describe("security headers", () => {
  it(`are all ${SECURITY_HEADERS.length} on every route, refusals and unknown addresses included`, async () => {
    const routes = [
      ...PROCEDURES.map(({ path }) => `/trpc/${path}`),
      "/healthz",
      "/readyz",
      "/trpc/unknown.procedure",
      "/trpc",
      "/",
      "/trpc/a?x=1",
    ];
    const missing: string[] = [];
    for (const route of routes) {
      for (const method of ["GET", "POST", "OPTIONS"]) {
        const { headers, status } = await send(server.url + route, { method });
        for (const name of SECURITY_HEADERS) {
          if (!headers.has(name)) missing.push(`${method} ${route} (${status}) lacks ${name}`);
        }
        if (/unsafe|\*/.test(headers.get("content-security-policy") ?? "*"))
          missing.push(`${route}: weak policy`);
        if (headers.has("x-powered-by") || headers.has("server")) missing.push(`${route} names its software`);
      }
    }
    console.log(
      `S-14: ${SECURITY_HEADERS.length} headers on ${routes.length * 3} answers, ${missing.length} missing`,
    );
    expect(missing).toEqual([]);
  });
});
