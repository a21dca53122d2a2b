import { cp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { signInAsPersona } from "@entente/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "./run-program.ts";
import { seededCopy } from "./seeded-server.ts";
import { newDirectory, startServer } from "./server-process.ts";

const COMMANDS = ["load", "verify-audit", "anchor"];

const PACKS = join(import.meta.dirname, "../../packages/data/packs");
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

  it("load a data pack once, change nothing the second time, and leave the audit whole", async () => {
    const folder = join(PACKS, "itu-global-cybersecurity-index");
    const first = await runCommand("load-pack", [folder], dataDir);
    expect(first.text.split("\n").map((line) => line.split(",")[0])).toEqual([
      "open",
      "general-knowledge",
      "itu-global-cybersecurity-index",
      "",
    ]);
    expect(first.text).toContain("189 facts loaded. License: CC BY-NC-SA 3.0 IGO");
    expect(first.code).toBe(0);
    const second = await runCommand("load-pack", [folder], dataDir);
    expect(second.text).toMatch(
      /^itu-global-cybersecurity-index, version 1: nothing changed: these 189 facts/,
    );
    expect(second.code).toBe(0);
    expect((await runCommand("verify-audit", [], dataDir)).text).toContain("Every link holds.");
  });

  it("load nothing of a data pack that is faulty, and list every problem", async () => {
    const folder = await newDirectory();
    await cp(join(PACKS, "itu-global-cybersecurity-index"), folder, { recursive: true });
    const heading = "country,indicator,year,value,unit,source\n";
    const rows =
      "JPX,itu_gci_2020,2020,90,score-0-100,itu_gci_2020\nJPN,itu_gci_2020,2020,901,score-0-100,itu_gci_2020\n";
    await writeFile(join(folder, "figures.csv"), heading + rows);
    const { code, text } = await runCommand("load-pack", [folder], dataDir);
    await rm(folder, { recursive: true });
    expect(text).toMatch(
      /figures\.csv, line 2, country: "JPX"; .+\nfigures\.csv, line 3, value: "901"; .+\nNothing was loaded: 2 problems\.\n$/,
    );
    expect(code).toBe(1);
  });

  it("refuse a folder that is no data pack, or none at all, with a sentence", async () => {
    const { code, text } = await runCommand("load-pack", [join(PACKS, "no-such-pack")], dataDir);
    expect([code, text.includes("give the folder of a pack")]).toEqual([1, true]);
    expect(await runCommand("load-pack", [], dataDir)).toMatchObject({ code: 2 });
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
