import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";
import { DatabaseInUse } from "../refusal.ts";

/** Who has a directory open, as the holder tells whoever asks. */
interface Holder {
  readonly pid: number;
  readonly since: string;
  readonly directory: string;
}

export interface DirectoryLock {
  release(): Promise<void>;
}

type Address = { readonly path: string } | { readonly port: number; readonly host: string };

const ANSWER_MILLISECONDS = 400;
const PORTS_TRIED = 8;
const FIRST_PORT = 49_152;
const PORTS = 16_384;
const HOLDER_FILE = "holder.json";

/**
 * The right to open a directory, held until released or until the process dies, however it dies: the kernel frees it.
 *
 * On Linux a socket in the abstract namespace; elsewhere a loopback port derived from the path. Fails with
 * `DatabaseInUse`, naming the holder, within a second.
 */
export async function lockDirectory(
  directory: string,
  platform: NodeJS.Platform = process.platform,
): Promise<DirectoryLock> {
  const digest = createHash("sha256").update(directory).digest();
  const holder: Holder = { pid: process.pid, since: new Date().toISOString(), directory };
  const server =
    platform === "linux"
      ? await lockAddress({ path: `\0entente-${digest.toString("hex").slice(0, 40)}` }, holder)
      : await lockPort(digest.readUInt32BE(0), holder);
  const file = join(directory, HOLDER_FILE);
  await writeFile(file, JSON.stringify(holder));

  return {
    async release() {
      await rm(file, { force: true });
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function lockAddress(address: Address, holder: Holder): Promise<Server> {
  const server = await listen(address, holder);
  if (server !== null) return server;
  const answer = await askHolder(address);
  if (answer === "gone") {
    const retried = await listen(address, holder);
    if (retried !== null) return retried;
  }
  throw await inUse(holder.directory, answer === "gone" || answer === "silent" ? null : answer);
}

/**
 * Another program may sit on one of the ports, so a holder is looked for on all of them before one is taken. One that is
 * silent may be a holder too busy to answer: then the file that a living holder leaves in the directory decides.
 */
async function lockPort(seed: number, holder: Holder): Promise<Server> {
  const addresses = Array.from({ length: PORTS_TRIED }, (_, index) => ({
    host: "127.0.0.1",
    port: FIRST_PORT + ((seed + index * 2039) % PORTS),
  }));
  for (const address of addresses) {
    const server = await listen(address, holder);
    if (server === null) {
      const answer = await askHolder(address);
      const present = isHolderOf(holder.directory, answer) ? answer : await busyHolder(holder, [answer]);
      if (present !== null) throw await inUse(holder.directory, present);
      continue;
    }
    const others = addresses.filter((other) => other !== address);
    const answers = await Promise.all(others.map(askHolder));
    const other =
      answers.find((answer) => isHolderOf(holder.directory, answer)) ?? (await busyHolder(holder, answers));
    if (other === null) return server;
    server.close();
    throw await inUse(holder.directory, other);
  }
  throw await inUse(holder.directory, null);
}

type Answer = Holder | "silent" | "gone";

function isHolderOf(directory: string, answer: Answer): answer is Holder {
  return typeof answer === "object" && answer.directory === directory;
}

/** The holder that the directory's file names, when somebody was silent and its process lives. */
async function busyHolder({ directory }: Holder, answers: readonly Answer[]): Promise<Holder | null> {
  if (!answers.includes("silent")) return null;
  const named = await holderNamedIn(directory);
  return named !== null && isAlive(named.pid) ? named : null;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** A server on the address that tells everyone who holds it; `null` when the address is taken. */
function listen(address: Address, holder: Holder): Promise<Server | null> {
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    socket.end(JSON.stringify(holder));
  });
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") resolve(null);
      else reject(error);
    });
    server.listen({ ...address, exclusive: true }, () => {
      server.unref();
      resolve(server);
    });
  });
}

/** What the address answers: its holder, `silent` when it is too busy or a stranger, `gone` when nobody listens. */
function askHolder(address: Address): Promise<Answer> {
  return new Promise((resolve) => {
    let text = "";
    const socket = connect(address);
    const timer = setTimeout(() => settle("silent"), ANSWER_MILLISECONDS);
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    socket.setEncoding("utf8");
    socket.on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("end", () => settle(holderIn(text) ?? "silent"));
    socket.on("error", (error: NodeJS.ErrnoException) => {
      settle(error.code === "ECONNREFUSED" ? "gone" : "silent");
    });
  });
}

/** A holder busy with a long query does not answer in time; then the file that it wrote at its start names it. */
async function inUse(directory: string, answer: Holder | null): Promise<DatabaseInUse> {
  const holder = answer ?? (await holderNamedIn(directory));
  return new DatabaseInUse(directory, holder?.pid ?? null, holder?.since ?? null);
}

async function holderNamedIn(directory: string): Promise<Holder | null> {
  return holderIn(await readFile(join(directory, HOLDER_FILE), "utf8").catch(() => ""));
}

function holderIn(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    const isHolder =
      typeof value === "object" &&
      value !== null &&
      "pid" in value &&
      "since" in value &&
      "directory" in value;
    if (!isHolder || typeof value.pid !== "number") return null;
    return { pid: value.pid, since: String(value.since), directory: String(value.directory) };
  } catch {
    return null;
  }
}
