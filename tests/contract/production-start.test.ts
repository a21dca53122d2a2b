import { rm } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines } from "./databases.ts";
import { launchServer, startServer } from "./server-process.ts";

/** What a production server is started with that nothing is wrong with. */
const SAFE = { DEPLOYMENT: "production", WEB_ORIGIN: "https://entente.example.gov" };

interface End {
  readonly code: unknown;
  readonly sentences: readonly string[];
}

/** How a start ends that does not lead to a server. */
async function endOf(env: Record<string, string>): Promise<End> {
  const server = await launchServer({ env: { ...SAFE, ...env } });
  const code = await server.ended;
  await rm(server.dataDir, { recursive: true, force: true });
  return { code, sentences: server.output().trim().split("\n") };
}

describe("a production server", () => {
  it.each([
    [
      "a default secret",
      { DATABASE_URL: "postgres://entente:postgres@127.0.0.1:1/entente" },
      /^the password in DATABASE_URL is a default .+ Give the role a random password/u,
    ],
    [
      "an origin in the clear",
      { WEB_ORIGIN: "http://entente.example.gov" },
      /^WEB_ORIGIN is http:\/\/entente\.example\.gov, .+ set WEB_ORIGIN to its https/u,
    ],
    ["debug lines", { LOG_LEVEL: "debug" }, /^LOG_LEVEL is debug, .+ Set LOG_LEVEL to info/u],
    ["made-up people", { PERSONAS: "on" }, /^PERSONAS is on, .+ Set PERSONAS to off/u],
    ["a debugger", { NODE_OPTIONS: "--inspect=0" }, /^the debugger of Node\.js is on, .+ without --inspect/u],
  ])("does not start with %s, and says what to set", async (_name, env, sentence) => {
    const { code, sentences } = await endOf(env);
    expect(code).toBe(2);
    expect(sentences.filter((line) => line.includes("production does not allow"))).toEqual([
      expect.stringMatching(sentence),
    ]);
  });
});

const ADMINISTRATION = process.env["TEST_DATABASE_URL"] ?? "";

describe.each(reachableEngines().filter(({ name }) => name === "PostgreSQL"))(
  "a production server on $name",
  () => {
    const ROLE = `entente_owner_${process.pid}`;
    const DATABASE = `entente_production_${process.pid}`;
    /** The throwaway server of the tests may itself run without fsync; then that alone is refused. */
    let hasFsync: boolean;

    beforeAll(async () => {
      await run(`create role ${ROLE} login createrole password 'q7hL-2mVx_90TzWk'`);
      await run(`create database ${DATABASE} owner ${ROLE}`);
      await acknowledgeWhenKept("on");
      hasFsync = (await run("select current_setting('fsync') as value")) === "on";
    });
    afterAll(async () => {
      await run(`drop database ${DATABASE} with (force)`);
      await run(`revoke entente_app from ${ROLE}`).catch(() => undefined);
      await run(`drop role ${ROLE}`);
    });

    async function run(statement: string): Promise<unknown> {
      const client = new pg.Client({ connectionString: ADMINISTRATION });
      await client.connect();
      try {
        return (await client.query(statement)).rows[0]?.value;
      } finally {
        await client.end();
      }
    }
    /** For the database of these tests, whatever the server of all tests is set to. */
    function acknowledgeWhenKept(setting: "on" | "off"): Promise<unknown> {
      return run(`alter database ${DATABASE} set synchronous_commit = ${setting}`);
    }
    function urlFor(role: string | null): string {
      const url = new URL(ADMINISTRATION);
      url.pathname = `/${DATABASE}`;
      if (role !== null) {
        url.username = role;
        url.password = "q7hL-2mVx_90TzWk";
      }
      return url.href;
    }
    /** What was refused of the database, beside an fsync that is off on the server of the tests. */
    async function refusedBesideFsync(env: Record<string, string>): Promise<readonly string[]> {
      const { code, sentences } = await endOf(env);
      expect(code).toBe(2);
      const refused = sentences.filter((line) => line.includes("production does not allow"));
      return refused.filter((line) => hasFsync || !line.startsWith("fsync of PostgreSQL is off,"));
    }

    /** What a start as production comes to. */
    async function outcomeOf(env: Record<string, string>): Promise<string> {
      if (!hasFsync) return (await endOf(env)).sentences.join("\n");
      const server = await startServer({ env: { ...SAFE, ...env } });
      await server.stop();
      return "ready";
    }

    it("does not start as a superuser", async () => {
      expect(await refusedBesideFsync({ DATABASE_URL: urlFor(null) })).toEqual([
        expect.stringMatching(
          /^the role in DATABASE_URL is \S+, a superuser, .+ createrole, and nothing more\.$/u,
        ),
      ]);
    });

    it("does not start where a commit is acknowledged before it is kept", async () => {
      await acknowledgeWhenKept("off");
      try {
        expect(await refusedBesideFsync({ DATABASE_URL: urlFor(ROLE) })).toEqual([
          expect.stringMatching(/^synchronous_commit of PostgreSQL is off, .+ Set synchronous_commit = on/u),
        ]);
      } finally {
        await acknowledgeWhenKept("on");
      }
    });

    it("starts as an owner without further rights, unless the server does without fsync", async () => {
      expect(await outcomeOf({ DATABASE_URL: urlFor(ROLE) })).toMatch(
        hasFsync ? /^ready$/u : /^fsync of PostgreSQL is off, .+ Set fsync = on in postgresql\.conf.+\.$/u,
      );
      const trial = await startServer({ env: { DATABASE_URL: urlFor(ROLE) } });
      expect((await fetch(`${trial.url}/readyz`)).status).toBe(200);
      await trial.stop();
    });
  },
);
