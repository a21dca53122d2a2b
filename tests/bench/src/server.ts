import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "@entente/config/ports";
import { untilReady } from "@entente/config/ready";

const SERVER = join(import.meta.dirname, "../../../apps/server/src");
const READY_SECONDS = 600;
const SHOWN_PARTS = 5;
const ERROR_LEVEL = 50;

export interface Server {
  readonly url: string;
  readonly startSeconds: number;
  /** Ends it in good order; fails with its log when it did not. Returns how many errors it has logged. */
  readonly stop: () => Promise<number>;
}

/** Adds generated records with the server's own command and returns how many seconds that took. */
export async function load(
  env: Readonly<Record<string, string>>,
  count: number,
  seed: number,
): Promise<number> {
  const startedAt = performance.now();
  const args = [join(SERVER, "commands/load.ts"), "--count", String(count), "--seed", String(seed)];
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env["PATH"], ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let shown = 0;
  createInterface({ input: child.stdout }).on("line", (line) => {
    const done = Number(/^(\d+) of /u.exec(line)?.[1] ?? count);
    if (done < ((shown + 1) * count) / SHOWN_PARTS) return;
    shown = Math.floor((done * SHOWN_PARTS) / count);
    console.log(`  ${line}`);
  });
  const how = await endedWithUs(child);
  if (how !== 0) throw new Error(`the load command ended with ${how}`);
  return (performance.now() - startedAt) / 1000;
}

/** The real server as a process of its own on a free loopback port, its log in a file as a service would keep it. */
export async function startServer(env: Readonly<Record<string, string>>, logFile: string): Promise<Server> {
  const port = await freePort();
  const log = await open(logFile, "w");
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(SERVER, "main.ts")], {
    env: { PATH: process.env["PATH"], API_PORT: String(port), RATE_LIMIT: "1000000", ...env },
    stdio: ["ignore", log.fd, log.fd],
  });
  await log.close();
  const ended = endedWithUs(child);
  const url = `http://127.0.0.1:${port}`;
  const early = await Promise.race([untilReady(`${url}/readyz`, READY_SECONDS), ended]);
  if (early !== undefined)
    throw new Error(`the server ended with ${early}:\n${await readFile(logFile, "utf8")}`);

  return {
    url,
    startSeconds: (performance.now() - startedAt) / 1000,
    async stop() {
      child.kill("SIGTERM");
      const how = await ended;
      const text = await readFile(logFile, "utf8");
      if (how !== 0) throw new Error(`the server ended with ${how}:\n${text}`);
      return text.split("\n").filter(isError).length;
    },
  };
}

function isError(line: string): boolean {
  return Number(/^\{"level":(\d+)/u.exec(line)?.[1] ?? 0) >= ERROR_LEVEL;
}

/** How the process ended; it is ended when this one ends first. */
async function endedWithUs(child: ChildProcess): Promise<number | NodeJS.Signals> {
  const endIt = () => child.kill("SIGTERM");
  process.once("exit", endIt);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code, signal) => resolve(signal ?? code ?? 0));
    });
  } finally {
    process.off("exit", endIt);
  }
}
