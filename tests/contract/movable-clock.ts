import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seededCopy } from "./seeded-server.ts";
import { newDirectory, type ServerProcess, startServer } from "./server-process.ts";

const PRELOAD = join(import.meta.dirname, "moved-clock.ts");
/** Second 0: noon, so that some hours to either side are the same day. */
const NOON = Date.parse("2026-12-01T12:00:00.000Z");

/** A server whose clock stands where the test sets it, in seconds after a noon. */
export interface ServerOnClock extends ServerProcess {
  readonly setClock: (seconds: number) => Promise<void>;
}

/** A server on a copy of the seeded register, or on a directory that another one left, at second `at` of its clock. */
export async function startServerOnClock({ at = 0, dataDir = "" } = {}): Promise<ServerOnClock> {
  const directory = await newDirectory();
  const file = join(directory, "clock");
  async function setClock(seconds: number): Promise<void> {
    await writeFile(`${file}.next`, String(NOON + Math.round(seconds * 1000)));
    await rename(`${file}.next`, file);
  }
  await setClock(at);
  const server = await startServer({
    dataDir: dataDir === "" ? await seededCopy() : dataDir,
    env: { CLOCK_FILE: file, NODE_OPTIONS: `--import=${PRELOAD}` },
  });
  return { ...server, setClock };
}
