import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Database, openDatabase } from "../database.ts";
import { migrate } from "../migrate.ts";

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "entente-second-"));
  database = await openDatabase({ dataDirectory: folder });
  await migrate(database);
});
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

it("refuses a second process with a sentence, having waited a second at most while the first is too busy to answer", () => {
  const script = `
    const { openDatabase } = await import(${JSON.stringify(join(import.meta.dirname, "../database.ts"))});
    let waited = 0;
    const { setTimeout } = globalThis;
    globalThis.setTimeout = (callback, milliseconds, ...rest) => {
      waited += milliseconds;
      return setTimeout(callback, milliseconds, ...rest);
    };
    for (let attempt = 0; attempt < 50; attempt += 1) {
      waited = 0;
      const error = await openDatabase({ dataDirectory: ${JSON.stringify(folder)} }).catch((refused) => refused);
      console.log(JSON.stringify({ message: error.message, code: error.code, waited }));
    }
  `;
  // While this waits the holder answers nobody, as it does during a long statement.
  const child = spawnSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" });
  const refusals = child.stdout
    .trim()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
  expect(refusals).toHaveLength(50);
  for (const refusal of refusals as { message: string; code: string; waited: number }[]) {
    expect(refusal.code).toBe("database-in-use");
    expect(refusal.message).toContain(`is in use by process ${process.pid} since`);
    expect(refusal.waited).toBeGreaterThan(0);
    expect(refusal.waited).toBeLessThan(1000);
  }
});

it("opens again what was closed, with its content, and the first opener was not disturbed", async () => {
  await database.ping();
  await database.close();
  database = await openDatabase({ dataDirectory: folder });
  await migrate(database);
  expect(database.engine).toBe("pglite");
});
