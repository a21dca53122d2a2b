import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openDatabase } from "../database.ts";
import { migrate } from "../migrate.ts";
import { seededRandom } from "../testing/random.ts";
import { testRecord } from "../testing/records.ts";
import { fillRegister } from "../testing/register.ts";

const WRITER = join(import.meta.dirname, "../testing/write-until-killed.ts");
const KEYS = ["KILL-1", "KILL-2", "KILL-3"] as const;
const LINES = 2;
const KILLS_EACH = 25;
const WRITES_MAXIMUM = 10;
const LONGEST_MILLISECONDS = 20;

interface Opening {
  readonly found: readonly { readonly key: string; readonly version: number; readonly history: number }[];
  readonly breaks: number;
  readonly trail: number;
  readonly miscounted: number;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-kill-"));
  const first = join(folder, "0");
  const database = await openDatabase({ dataDirectory: first });
  await migrate(database);
  await fillRegister(
    database,
    KEYS.map((key) => testRecord(key)),
  );
  await database.close();
  for (let line = 1; line < LINES; line += 1)
    await cp(first, join(folder, String(line)), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it(`loses no acknowledged write and keeps none by half over ${LINES * KILLS_EACH} kills`, async () => {
  const lines = Array.from({ length: LINES }, (_, line) => killOverAndOver(join(folder, String(line)), line));
  const acknowledged = await Promise.all(lines);
  expect(Math.min(...acknowledged)).toBeGreaterThan(KILLS_EACH);
}, 900_000);

/** Kills a writer again and again on one directory, each time at another moment; returns how much was acknowledged. */
async function killOverAndOver(directory: string, line: number): Promise<number> {
  const random = seededRandom(line + 1);
  const versions = new Map<string, number>(KEYS.map((key) => [key, 1]));
  let total = 0;
  for (let kill = 0; kill <= KILLS_EACH; kill += 1) {
    const writes = Math.floor(random() * WRITES_MAXIMUM);
    const { opening, acknowledged } = await runUntilKilled(
      directory,
      writes,
      random() * LONGEST_MILLISECONDS,
    );
    expect(opening).toMatchObject({ breaks: 0, miscounted: 0 });
    expect(opening.trail).toBe(opening.found.reduce((sum, { version }) => sum + version, 0));
    for (const { key, version, history } of opening.found) {
      expect(history).toBe(version);
      expect(version).toBeGreaterThanOrEqual(versions.get(key) ?? 1);
      expect(version).toBeLessThanOrEqual((versions.get(key) ?? 1) + 1);
      versions.set(key, version);
    }
    for (const { key, version } of acknowledged) versions.set(key, version);
    total += acknowledged.length;
  }
  return total;
}

/** Compiling less well is faster for a process that lives for a second. */
const COMPILE_FAST = ["--liftoff-only"];

/** Kills the writer some milliseconds after it has acknowledged so many writes. */
async function runUntilKilled(directory: string, writes: number, milliseconds: number) {
  const child = spawn(process.execPath, [...COMPILE_FAST, WRITER, directory], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") },
  });
  let text = "";
  let isDoomed = false;
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
    if (isDoomed || text.split("\n").length - 2 < writes) return;
    isDoomed = true;
    setTimeout(() => child.kill("SIGKILL"), milliseconds);
  });
  await once(child, "close");
  const lines = text.split("\n").slice(0, -1);
  const [opening, ...acknowledged] = lines.map((line): unknown => JSON.parse(line));
  return {
    opening: opening as Opening,
    acknowledged: acknowledged as readonly { key: string; version: number }[],
  };
}
