import { once } from "node:events";
import { rm } from "node:fs/promises";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { type Entente, signInAsPersona } from "@entente/client";
import { briefPortfolio } from "@entente/data";
import { afterAll, describe, expect, it } from "vitest";
import { seededCopy, startSeededServer } from "./seeded-server.ts";
import { launchServer, newDirectory, type ServerProcess, startServer } from "./server-process.ts";

const ROUNDS = Number(process.env["KILL_ROUNDS"] ?? 20);
const KEYS = ["STD-1", "STD-2", "CHIP-1", "AI-1", "DATA-4"];

interface Written {
  readonly acknowledged: string[];
  readonly attempted: string[];
}

function officerOf({ url }: ServerProcess): Promise<Entente> {
  return signInAsPersona({ url, name: "writer" }, "nist-officer").then(({ entente }) => entente);
}

/** Files evidence on one record until the server is gone. */
async function writeUntilGone(entente: Entente, key: string, round: number, written: Written): Promise<void> {
  for (let number = 0; ; number += 1) {
    const title = `${key} round ${round} number ${number}`;
    written.attempted.push(title);
    const evidence = { kind: "citation", title, locator: "page 1", dated: "2026-03-01" } as const;
    try {
      await entente.recommendation.fileEvidence.mutate({ recommendation: key, version: 1, evidence });
    } catch {
      return;
    }
    written.acknowledged.push(title);
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

describe("a server that is killed while it writes", () => {
  it(`loses no acknowledged change and keeps none by half, in ${ROUNDS} rounds`, {
    timeout: 1_800_000,
  }, async () => {
    const dataDir = await seededCopy();
    const written: Written = { acknowledged: [], attempted: [] };
    try {
      for (let round = 1; round <= ROUNDS; round += 1) {
        const server = await startServer({ dataDir });
        const officer = await officerOf(server);
        const writing = KEYS.map((key) => writeUntilGone(officer, key, round, written));
        const enough = written.acknowledged.length + 2 + ((round * 7) % 15);
        while (written.acknowledged.length < enough) await pause(1 + (round % 5));
        server.kill("SIGKILL");
        await server.ended;
        await Promise.all(writing);
      }
      const server = await startServer({ dataDir });
      const officer = await officerOf(server);
      const filed: string[] = [];
      for (const key of KEYS) {
        const { record, version } = await officer.recommendation.get.query({ key });
        const titles = record.evidence.map(({ evidence }) => evidence.title);
        expect(version).toBeGreaterThan(titles.length);
        filed.push(...titles);
      }
      const lost = written.acknowledged.filter((title) => !filed.includes(title));
      const invented = filed.filter((title) => !written.attempted.includes(title));
      const { entente: verifier } = await signInAsPersona({ url: server.url, name: "writer" }, "verifier");
      const audit = await verifier.audit.verify.query();
      console.log(
        `R-01: ${ROUNDS} kills, ${written.acknowledged.length} acknowledged, ${lost.length} lost, ${audit.breaks} breaks`,
      );
      expect(written.acknowledged.length).toBeGreaterThan(ROUNDS);
      expect(lost).toEqual([]);
      expect(invented).toEqual([]);
      expect(new Set(filed).size).toBe(filed.length);
      expect(audit.breaks).toBe(0);
      await server.stop();
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

describe("a server that is told to stop", () => {
  const servers: ServerProcess[] = [];
  // The last one first: they share a directory, which goes with the first that stops.
  afterAll(async () => {
    for (const server of servers.toReversed()) await server.stop();
  });

  it("finishes the requests in flight, takes no new ones, and ends with 0", {
    timeout: 120_000,
  }, async () => {
    const server = await startSeededServer();
    servers.push(server);
    const { token } = await signInAsPersona({ url: server.url, name: "slow" }, "nist-officer");

    const body = JSON.stringify({
      recommendation: "STD-1",
      version: 1,
      evidence: { kind: "citation", title: "Sent slowly", locator: "page 1", dated: "2026-03-01" },
    });
    const post = await beginPost(server, token, body);
    server.kill("SIGTERM");
    while (await takesConnections(server)) await pause(10);

    expect(await post.finish()).toMatch(/^HTTP\/1\.1 200 /);
    expect(await server.ended).toBe(0);

    const again = await startServer({ dataDir: server.dataDir });
    servers.push(again);
    const { record } = await (await officerOf(again)).recommendation.get.query({ key: "STD-1" });
    expect(record.evidence.map(({ evidence }) => evidence.title)).toContain("Sent slowly");
  });
});

/** Sends the head of a request and returns once the server has asked for the body, which `finish` then sends. */
async function beginPost(
  { url }: ServerProcess,
  token: string,
  body: string,
): Promise<{ readonly finish: () => Promise<string> }> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  const head = [
    "POST /trpc/recommendation.fileEvidence HTTP/1.1",
    `Host: ${hostname}:${port}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    `Authorization: Bearer ${token}`,
    "X-Entente-Client: slow",
    "Expect: 100-continue",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  const [asked] = await once(socket, "data");
  expect(asked).toMatch(/^HTTP\/1\.1 100 /);
  return {
    async finish() {
      const answer = text(socket);
      socket.write(body);
      return answer;
    },
  };
}

function takesConnections({ url }: ServerProcess): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}

describe("a first start that is told to stop while it seeds", () => {
  it("ends with 0 and says nothing of a fault", async () => {
    const server = await launchServer({ env: { LOG_LEVEL: "info" } });
    while (!server.output().includes("listening")) await pause(10);
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(server.output()).not.toContain("fault");
    await rm(server.dataDir, { recursive: true, force: true });
  });
});

describe("a first start that is killed while it seeds", () => {
  it("is continued by the next start, and the register is whole", async () => {
    const dataDir = await newDirectory();
    try {
      for (const wait of [200, 600, 900]) {
        const killed = await launchServer({ dataDir, env: { LOG_LEVEL: "info" } });
        while (!killed.output().includes("listening")) await pause(10);
        await pause(wait);
        killed.kill("SIGKILL");
        await killed.ended;
      }
      const server = await startServer({ dataDir });
      const { entente } = await signInAsPersona({ url: server.url, name: "seed-check" }, "verifier");
      const { rows, total } = await entente.recommendation.list.query({ limit: 100 });
      expect(total.count).toBe(32);
      const portfolio = briefPortfolio();
      const expected = portfolio.entries.map(
        ({ record, changes }) => `${record.recommendation.key}@${changes.length + 1}`,
      );
      expect(rows.map(({ key, version }) => `${key}@${version}`).toSorted()).toEqual(expected.toSorted());
      expect((await entente.audit.verify.query()).breaks).toBe(0);
      await server.stop();
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});
