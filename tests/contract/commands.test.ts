import { rm } from "node:fs/promises";
import { join } from "node:path";
import { signInAsPersona } from "@entente/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "./run-program.ts";
import { seededCopy } from "./seeded-server.ts";
import { startServer } from "./server-process.ts";

const COMMANDS = ["load", "verify-audit", "anchor"];

const FOLDER = join(import.meta.dirname, "../../apps/server/src/commands");

let dataDir: string;
beforeEach(async () => {
  dataDir = await seededCopy();
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

function runCommand(name: string, args: readonly string[], folder: string) {
  const file = join(FOLDER, `${name}.ts`);
  return runProgram(process.execPath, [file, ...args], { env: { DATA_DIR: folder } });
}

describe("the commands on storage", () => {
  it("verify every chain and say how many rows there are", async () => {
    const { code, text } = await runCommand("verify-audit", [], dataDir);
    expect(text).toMatch(/^\d+ rows in \d+ chains, \d+ anchors\nEvery link holds\.\n$/);
    expect(code).toBe(0);
  });

  it("anchor the day by a digest over all chains", async () => {
    const { code, text } = await runCommand("anchor", [], dataDir);
    expect(text).toMatch(/^\d{4}-\d{2}-\d{2} [0-9a-f]{64}\n$/);
    expect(code).toBe(0);
  });

  it("load generated records, go on where an earlier load ended, and leave the audit whole", async () => {
    const first = await runCommand("load", ["--count", "30", "--seed", "7"], dataDir);
    expect(first).toMatchObject({ code: 0, text: expect.stringContaining("30 records added, 0 were there") });
    const second = await runCommand("load", ["--count", "45", "--seed", "7"], dataDir);
    expect(second).toMatchObject({
      code: 0,
      text: expect.stringContaining("15 records added, 30 were there"),
    });
    expect((await runCommand("verify-audit", [], dataDir)).text).toContain("Every link holds.");

    const server = await startServer({ dataDir });
    const { entente } = await signInAsPersona({ url: server.url, name: "load-check" }, "reader");
    const { total } = await entente.recommendation.list.query({ limit: 1 });
    expect(total.count).toBe(32 + 45);
    server.kill("SIGTERM");
    await server.ended;
  });

  it("refuse an option that cannot be used with a sentence", async () => {
    const { code, text } = await runCommand("load", ["--count", "many"], dataDir);
    expect(code).toBe(2);
    expect(text).toMatch(/^--count "many" cannot be used: .+\n$/);
  });

  it("refuse a directory that a server holds, name the holder, and say what to do instead", async () => {
    const server = await startServer({ dataDir });
    for (const name of COMMANDS) {
      const { code, text } = await runCommand(name, [], dataDir);
      expect(code).toBe(1);
      expect(text).toContain(`process ${server.pid}`);
      expect(text.trim().split("\n")).toHaveLength(2);
    }
    server.kill("SIGTERM");
    await server.ended;
  });
});
