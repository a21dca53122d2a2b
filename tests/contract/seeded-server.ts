import { cp } from "node:fs/promises";
import { inject } from "vitest";
import { newDirectory, type ServerOptions, type ServerProcess, startServer } from "./server-process.ts";

/** A server on a copy of the seeded register, ready in a second; a database of its own when `env` names one. */
export async function startSeededServer({
  env = {},
}: Pick<ServerOptions, "env"> = {}): Promise<ServerProcess> {
  return startServer({ dataDir: await seededCopy(), env });
}

/** A copy of the seeded register's directory. */
export async function seededCopy(): Promise<string> {
  const directory = await newDirectory();
  await cp(inject("seededDirectory"), directory, { recursive: true });
  return directory;
}
