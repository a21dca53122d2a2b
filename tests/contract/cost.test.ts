import { signInAsPersona } from "@entente/client";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reachableEngines, type Storage } from "./databases.ts";
import { PROCEDURES } from "./procedure-table.ts";
import { callWithText, errorOf, tokensFor } from "./raw-call.ts";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const LIMIT = 100;
const SEARCH = { path: "recommendation.list", type: "query" } as const;

describe("searches", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startSeededServer({ env: { RATE_LIMIT: String(LIMIT) } });
  });
  afterAll(() => server.stop());

  it("of one person are limited, while those of another are all answered", async () => {
    const token = tokensFor(server.url);
    const [greedy, patient] = [await token("reader"), await token("nist-officer")];
    const search = (bearer: string, text: string) =>
      callWithText(server.url, SEARCH, JSON.stringify({ text, limit: 5 }), bearer);
    const statuses = { greedy: [] as number[], patient: [] as number[] };
    for (let round = 0; round < 20; round += 1) {
      const many = Array.from({ length: 20 }, (_, number) => search(greedy, `chips ${round} ${number}`));
      const [one, ...others] = await Promise.all([search(patient, `standards ${round}`), ...many]);
      statuses.patient.push(one.status);
      statuses.greedy.push(...others.map(({ status }) => status));
    }
    const limited = statuses.greedy.filter((status) => status === 429).length;
    console.log(
      `S-25: ${limited} of ${statuses.greedy.length} searches limited, ${statuses.patient.length} of another answered`,
    );
    expect(new Set(statuses.patient)).toEqual(new Set([200]));
    expect(new Set(statuses.greedy)).toEqual(new Set([200, 429]));
  });
});

describe("pages", () => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await startSeededServer();
  });
  afterAll(() => server.stop());

  it("of every list are no longer than it says, whatever is asked for", async () => {
    const token = tokensFor(server.url);
    const paged = PROCEDURES.filter(({ sample }) => Object.hasOwn(Object(sample), "limit"));
    expect(paged.map(({ path }) => path)).toContain("recommendation.list");
    const wrong: string[] = [];
    for (const procedure of paged) {
      for (const limit of [1_000_000, 100_000, 1001, 0, -1, 1.5, "all", null]) {
        const input = JSON.stringify({ ...Object(procedure.sample), limit });
        const answer = await callWithText(server.url, procedure, input, await token(procedure.persona));
        const isRefused =
          answer.status === 400 && errorOf(answer).data.fields.some(({ field }) => field === "limit");
        if (!isRefused) wrong.push(`${procedure.path} with limit ${limit}: ${answer.status}`);
      }
    }
    console.log(`S-25: ${paged.length} lists × 8 sizes of a page, ${wrong.length} not refused`);
    expect(wrong).toEqual([]);
  });
});

describe.each(reachableEngines().filter(({ name }) => name === "PostgreSQL"))(
  "a statement on $name",
  ({ newStorage }) => {
    let storage: Storage;
    let server: ServerProcess;
    let blocker: pg.Client;

    beforeAll(async () => {
      storage = await newStorage();
      server = await startSeededServer({ env: storage.env });
      blocker = new pg.Client({ connectionString: storage.env["DATABASE_URL"] });
      await blocker.connect();
    });
    afterAll(async () => {
      await blocker.end();
      await server.stop();
      await storage.remove();
    });

    it("that takes too long is given up, with a sentence, and the next one is answered", async () => {
      const { entente } = await signInAsPersona({ url: server.url, name: "cost-check" }, "nist-officer");
      await blocker.query("begin; lock table dependencies in access exclusive mode");
      const stuck = entente.recommendation.get.query({ key: "STD-1" });
      await expect(stuck).rejects.toMatchObject({
        message: expect.stringContaining("nothing was saved"),
        data: { code: "INTERNAL_SERVER_ERROR" },
      });
      await blocker.query("rollback");
      expect((await entente.recommendation.get.query({ key: "STD-1" })).record.recommendation.key).toBe(
        "STD-1",
      );
    });
  },
);
