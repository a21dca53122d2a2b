import { rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { newDirectory, startServer } from "./server-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A data directory with the seeded register, for each test file to copy. */
    readonly seededDirectory: string;
  }
}

/** Seeds one register for all files of this project, by starting a server and stopping it in good order. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await newDirectory();
  const server = await startServer({ dataDir });
  server.kill("SIGTERM");
  await server.ended;
  project.provide("seededDirectory", dataDir);
  return () => rm(dataDir, { recursive: true, force: true });
}
