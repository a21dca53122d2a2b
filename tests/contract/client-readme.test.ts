import { spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startSeededServer } from "./seeded-server.ts";
import type { ServerProcess } from "./server-process.ts";

const README = join(import.meta.dirname, "../../packages/client/README.md");
const FOLDER = join(import.meta.dirname, "test-results");

let server: ServerProcess;
beforeAll(async () => {
  server = await startSeededServer();
});
afterAll(async () => {
  await rm(FOLDER, { recursive: true, force: true });
  await server.stop();
});

it("the example in the client's README runs as it stands and is told why it is refused", async () => {
  const [, example] = /```ts\n([\s\S]+?)```/u.exec(await readFile(README, "utf8")) ?? [];
  if (example === undefined) throw new Error("the README has no example");
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, "readme-example.ts");
  await writeFile(file, example);

  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env["PATH"], ENTENTE_API_URL: server.url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(text).toMatch(/[A-Z]+-\d+ \{\s+code: 'transition-not-allowed'/u);
  expect(code).toBe(0);
});
