import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const MAIN = join(import.meta.dirname, "../../apps/server/src/main.ts");
const READY_MILLISECONDS = 180_000;
const POLL_MILLISECONDS = 50;

/** A real server, a process of its own on a free loopback port. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  readonly dataDir: string;
  /** Everything that it has printed so far. */
  readonly output: () => string;
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Ends it in good order and removes what it kept. */
  readonly stop: () => Promise<void>;
}

export interface ServerOptions {
  /** A directory to use again; a new one by default. */
  readonly dataDir?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a server and waits until it can serve; fails with its output when it ends before. */
export async function startServer(options: ServerOptions = {}): Promise<ServerProcess> {
  const server = await launchServer(options);
  const ended = server.ended.then((how) => {
    throw new Error(`the server ended (${how}) before it was ready:\n${server.output()}`);
  });
  try {
    await Promise.race([untilReady(server), ended]);
  } catch (error) {
    server.kill("SIGKILL");
    throw error;
  }
  return server;
}

/** Starts a server and does not wait, for starts that are refused. */
export async function launchServer({ dataDir, env = {} }: ServerOptions = {}): Promise<ServerProcess> {
  const directory = dataDir ?? (await newDirectory());
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN], {
    env: {
      PATH: process.env["PATH"],
      API_PORT: String(port),
      DATA_DIR: directory,
      RATE_LIMIT: "1000000",
      LOG_LEVEL: "warn",
      DATA_PACKS: "none",
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const endWithUs = () => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const ended = endOf(child).finally(() => process.off("exit", endWithUs));
  const kill = (signal: NodeJS.Signals) => void child.kill(signal);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    dataDir: directory,
    output: () => text,
    ended,
    kill,
    async stop() {
      kill("SIGTERM");
      await ended;
      await rm(directory, { recursive: true, force: true });
    },
  };
}

export function newDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), "entente-contract-"));
}

async function untilReady({ url, output }: ServerProcess): Promise<void> {
  const deadline = performance.now() + READY_MILLISECONDS;
  while (performance.now() < deadline) {
    const status = await fetch(`${url}/readyz`).then(
      (reply) => reply.status,
      () => null,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
  }
  throw new Error(`the server was not ready in time:\n${output()}`);
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve(signal ?? code ?? 0));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port was given");
  return address.port;
}
