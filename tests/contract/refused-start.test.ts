import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSeededServer } from "./seeded-server.ts";
import { launchServer, newDirectory, type ServerOptions, type ServerProcess } from "./server-process.ts";

const STACK = /\bat .+:\d+:\d+|node_modules/;

/** What a start that is refused prints, and its exit code. */
async function refusedStart(
  options: ServerOptions,
): Promise<{ readonly code: unknown; readonly text: string }> {
  const server = await launchServer(options);
  const code = await server.ended;
  if (options.dataDir === undefined) await rm(server.dataDir, { recursive: true, force: true });
  return { code, text: server.output() };
}

describe("a start that cannot work is refused with a sentence and no stack trace", () => {
  let server: ServerProcess;
  let directory: string;

  beforeAll(async () => {
    server = await startSeededServer();
    directory = await newDirectory();
  });
  afterAll(async () => {
    await server.stop();
    await rm(directory, { recursive: true, force: true });
  });

  it("when another process holds the data directory, naming it", async () => {
    const { code, text } = await refusedStart({ dataDir: server.dataDir });
    expect(code).toBe(1);
    expect(text).toContain(`in use by process ${server.pid}`);
    expect(text).not.toMatch(STACK);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it("when the port is taken, naming it", async () => {
    const { port } = new URL(server.url);
    const { code, text } = await refusedStart({ env: { API_PORT: port } });
    expect(code).toBe(1);
    expect(text).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(text).not.toMatch(STACK);
  });

  it("when the database does not answer, without its password", async () => {
    const { code, text } = await refusedStart({
      env: { DATABASE_URL: "postgres://entente:hunter2@127.0.0.1:1/entente" },
    });
    expect(code).toBe(1);
    expect(text).toContain("127.0.0.1:1: nothing listens there");
    expect(text).not.toContain("hunter2");
    expect(text).not.toMatch(STACK);
  });

  it("when something that is no database listens at its address", async () => {
    const deaf = createServer(() => {});
    await new Promise<void>((resolve) => deaf.listen(0, "127.0.0.1", resolve));
    const address = deaf.address();
    const port = typeof address === "object" ? address?.port : 0;
    const { code, text } = await refusedStart({
      env: { DATABASE_URL: `postgres://entente@127.0.0.1:${port}/entente` },
    });
    deaf.close();
    expect(code).toBe(1);
    expect(text).toContain(`127.0.0.1:${port}: no answer within 5 seconds`);
    expect(text).not.toMatch(STACK);
  });

  it("when the data directory is a file", async () => {
    const file = join(directory, "file");
    await writeFile(file, "");
    const { code, text } = await refusedStart({ dataDir: file });
    expect(code).toBe(1);
    expect(text).toContain(file);
    expect(text).not.toMatch(STACK);
  });

  it("when the data directory cannot be written", async () => {
    const readOnly = await readOnlyDirectory(directory);
    try {
      const { code, text } = await refusedStart({ dataDir: readOnly.path });
      expect(code).toBe(1);
      expect(text).toContain(readOnly.path);
      expect(text).not.toMatch(STACK);
    } finally {
      await readOnly.restore();
    }
  });

  it.each([
    ["API_PORT", "web"],
    ["WEB_ORIGIN", "everywhere"],
    ["DATABASE_URL", "mysql://localhost/entente"],
  ])("when %s is %s, with exit code 2", async (name, value) => {
    const { code, text } = await refusedStart({ env: { [name]: value } });
    expect(code).toBe(2);
    expect(text).toContain(name);
    expect(text.trim().split("\n")).toHaveLength(1);
  });
});

/** A directory that even this user cannot write: for root one of the kernel's own, for others by its mode. */
async function readOnlyDirectory(parent: string) {
  const path = join(parent, "read-only");
  await mkdir(path);
  if (process.getuid?.() !== 0) {
    await chmod(path, 0o500);
    return { path, restore: () => chmod(path, 0o700) };
  }
  return { path: "/sys/entente", restore: async () => {} };
}
