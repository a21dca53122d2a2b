import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorOf, send, tokensFor } from "./raw-call.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const LIMIT = 20;

let server: ServerProcess;
beforeAll(async () => {
  server = await startSeededServer({ env: { RATE_LIMIT: String(LIMIT) } });
});
afterAll(() => server.stop());

describe("the rate of requests", () => {
  it("is limited for each session and each address, and an invented token is none", async () => {
    const url = `${server.url}/trpc/session.me`;
    const token = await tokensFor(server.url)("reader");
    const first = await send(url, { headers: { authorization: `Bearer ${token}` } });
    expect(first.status).toBe(200);

    const statuses: number[] = [];
    for (let number = 0; number < 2 * LIMIT; number += 1) {
      const invented = String(number).padStart(43, "A");
      statuses.push((await send(url, { headers: { authorization: `Bearer ${invented}` } })).status);
    }
    expect(statuses.at(0)).toBe(401);
    expect(statuses.at(-1)).toBe(429);

    const second = await send(url, { headers: { authorization: `Bearer ${token}` } });
    expect(second.status).toBe(200);
  });

  it("is answered with a sentence and the seconds to wait", async () => {
    const answer = await send(`${server.url}/trpc/session.me`);
    expect(answer.status).toBe(429);
    expect(errorOf(answer)).toMatchObject({
      message: expect.stringContaining("retry-after"),
      data: { code: "TOO_MANY_REQUESTS", barrier: "rate-exceeded" },
    });
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("does not count those who watch whether the process lives", async () => {
    for (let number = 0; number < 2 * LIMIT; number += 1) {
      expect((await send(`${server.url}/healthz`)).status).toBe(200);
    }
    expect((await send(`${server.url}/readyz`)).status).toBe(200);
  });
});
