import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hostileInputs } from "./hostile-input.ts";
import { MUTATIONS, PROCEDURES } from "./procedure-table.ts";
import { processorSeconds } from "./processor-seconds.ts";
import { callWithText, errorOf, type RawAnswer, send, tokensFor } from "./raw-call.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

/** Inputs for each procedure, and what they grow from; a long run sets more and another. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 120);
const SEED = Number(process.env["FUZZ_SEED"] ?? 2021);
const AT_ONCE = 4;
/** Of the server's processor time, for one input. Those that took more together are asked again one by one. */
const SECONDS_MAXIMUM = 2;
const LEAKS = [
  /\bat .+[:(]\d+:\d+/u,
  /node_modules|file:\/\/|\/src\/|\.ts\b|\.js\b/u,
  /\b(select|insert into|update|delete from) .+\b(from|set|where|values)\b/iu,
  /drizzle|pglite|postgres|syntax error at|relation "|column "|constraint "/iu,
  /ZodError|TypeError|RangeError|TRPCError/u,
];

let server: ServerProcess;
let token: (persona: string) => Promise<string>;

beforeAll(async () => {
  server = await startSeededServer();
  token = tokensFor(server.url);
});
afterAll(() => server.stop());

describe("hostile input", () => {
  const statuses = new Map<number, number>();
  let longest = 0;
  afterAll(() => {
    const spread = [...statuses].toSorted(([a], [b]) => a - b);
    const sent = spread.reduce((sum, [, count]) => sum + count, 0);
    console.log(
      `S-11: ${sent} inputs to ${PROCEDURES.length} procedures, seed ${SEED}, at most ${longest} s of work for ${AT_ONCE}`,
    );
    console.log(`      ${spread.map(([status, count]) => `${status}: ${count}`).join(", ")}`);
  });

  it.each(PROCEDURES)(
    "is answered below 500 and with less than two seconds of work by $path",
    async (procedure) => {
      const bad: string[] = [];
      const inputs = fc.sample(hostileInputs(procedure.sample), { numRuns: RUNS, seed: SEED });
      for (let start = 0; start < inputs.length; start += AT_ONCE) {
        const batch = inputs.slice(start, start + AT_ONCE);
        // signing out ends the session that is used, so it is asked for each time
        const bearer =
          procedure.path === "session.signOut" ? await freshToken() : await token(procedure.persona);
        const ask = (input: unknown) => callWithText(server.url, procedure, JSON.stringify(input), bearer);
        const [answers, together] = await workOf(() => Promise.all(batch.map(ask)));
        const isLong = together >= SECONDS_MAXIMUM;
        longest = Math.max(longest, together);
        for (const [index, { status, text }] of answers.entries()) {
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          const [, seconds] = isLong ? await workOf(() => ask(batch[index])) : [null, together];
          if (status < 500 && seconds < SECONDS_MAXIMUM) continue;
          const input = JSON.stringify(batch[index])?.slice(0, 200);
          bad.push(`${status} after ${seconds} s of work: ${input} → ${text.slice(0, 200)}`);
        }
      }
      expect(bad).toEqual([]);
    },
  );

  it("leaves no fault in the log of the server", () => {
    expect(statuses.size).toBeGreaterThan(0);
    expect(server.output()).not.toContain('"level":50');
  });

  /** What was answered, and the seconds that the server worked for it. */
  async function workOf<T>(ask: () => Promise<T>): Promise<readonly [answer: T, seconds: number]> {
    const before = await processorSeconds(server.pid);
    const answer = await ask();
    return [answer, (await processorSeconds(server.pid)) - before];
  }

  async function freshToken(): Promise<string> {
    return tokensFor(server.url)("administrator");
  }
});

describe("malformed requests", () => {
  const report = () => MUTATIONS.find(({ path }) => path === "assignment.report") ?? expect.fail("no report");
  const list = { path: "recommendation.list", type: "query" } as const;

  async function barrierOf(answer: Promise<RawAnswer>): Promise<string> {
    const { data } = errorOf(await answer);
    return data.barrier ?? "none";
  }

  it.each([
    ["broken JSON", '{"recommendation":', "json-malformed"],
    ["a key given twice", '{"version":1,"version":2}', "key-repeated"],
    ["__proto__", '{"__proto__":{"role":"verifier"}}', "key-forbidden"],
    ["constructor", '{"constructor":{"prototype":{}}}', "key-forbidden"],
    ["deep nesting", `${"[".repeat(100)}${"]".repeat(100)}`, "nesting-too-deep"],
  ])("with %s are refused for reads and changes", async (_name, text, barrier) => {
    expect(await barrierOf(callWithText(server.url, report(), text, await token("nist-officer")))).toBe(
      barrier,
    );
    expect(await barrierOf(callWithText(server.url, list, text, await token("reader")))).toBe(barrier);
  });

  it("with unknown keys are refused by every procedure that takes input", async () => {
    const lenient: string[] = [];
    for (const procedure of PROCEDURES) {
      if (procedure.sample === undefined) continue;
      const input = JSON.stringify({ ...Object(procedure.sample), surplus: 1 });
      const answer = await callWithText(server.url, procedure, input, await token(procedure.persona));
      if (answer.status !== 400) lenient.push(`${procedure.path}: ${answer.status}`);
    }
    expect(lenient).toEqual([]);
  });

  it.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
    "text/json",
    "",
  ])("of content type '%s' are refused", async (type) => {
    const answer = send(`${server.url}/trpc/assignment.report`, {
      method: "POST",
      headers: { "x-entente-client": "tool", ...(type === "" ? {} : { "content-type": type }) },
      body: new TextEncoder().encode("{}"),
    });
    expect((await answer).status).toBe(415);
    expect(await barrierOf(answer)).toBe("content-type-unsupported");
  });

  it("larger than 256 kB are refused", async () => {
    const answer = callWithText(server.url, report(), JSON.stringify({ reason: "x".repeat(300_000) }));
    expect((await answer).status).toBe(413);
    expect(errorOf(await answer).message).toContain("256 kB");
  });

  it("with more than ten calls in one are refused", async () => {
    const paths = Array.from({ length: 11 }, () => "session.me").join(",");
    expect(await barrierOf(send(`${server.url}/trpc/${paths}?batch=1&input=%7B%7D`))).toBe("batch-too-large");
  });

  it("that want another protocol, or are at an unknown address, are refused as JSON", async () => {
    expect(await barrierOf(send(`${server.url}/nowhere`))).toBe("not-found");
    expect(errorOf(await send(`${server.url}/trpc/no.such`)).data.code).toBe("NOT_FOUND");
  });
});

describe("error bodies", () => {
  it("tell nothing of the inside, in 1,000 of them", async () => {
    const texts = [
      "null",
      "{}",
      "[]",
      "1",
      '"x"',
      "{",
      '{"key":7}',
      '{"key":"CHIP-99"}',
      '{"version":-1}',
      '{"a":1}',
    ];
    const bodies: string[] = [];
    const leaking: string[] = [];
    while (bodies.length < 1000) {
      for (const procedure of PROCEDURES) {
        for (const bearer of [undefined, await token("gbr-liaison")]) {
          const answers = await Promise.all(
            texts.map((text) => callWithText(server.url, procedure, text, bearer)),
          );
          bodies.push(...answers.filter(({ status }) => status >= 400).map(({ text }) => text));
        }
      }
    }
    for (const body of bodies) {
      if (LEAKS.some((leak) => leak.test(body))) leaking.push(body.slice(0, 300));
      expect(JSON.parse(body)).toHaveProperty("error.data.requestId");
    }
    console.log(`S-13: ${bodies.length} error bodies, ${leaking.length} leak`);
    expect(leaking).toEqual([]);
  });
});
