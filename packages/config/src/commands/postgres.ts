import { spawn, spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isExecutable, programOnPath, versionFolders } from "./find-program.ts";
import { freePort } from "./ports.ts";

const DEBIAN_FOLDER = "/usr/lib/postgresql";
const START_MILLISECONDS = 30_000;

export type TestDatabase = { readonly url: string; readonly stop: () => Promise<void> };

type Owner = { readonly uid: number; readonly gid: number };

/** A throwaway PostgreSQL on a free loopback port; `null` when none is installed or it does not start. */
export async function startPostgres(): Promise<TestDatabase | null> {
  const binaries = binaryFolder();
  if (binaries === null) return null;
  const owner = ownerOfCluster();
  if (owner === null) return null;

  const folder = mkdtempSync(join(tmpdir(), "entente-postgres-"));
  if (owner !== "self") chownSync(folder, owner.uid, owner.gid);
  const identity = { cwd: folder, ...(owner === "self" ? {} : owner) };
  const remove = () => rmSync(folder, { recursive: true, force: true });

  const data = join(folder, "data");
  const initArgs = [
    "-D",
    data,
    "-U",
    "postgres",
    "-A",
    "trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ];
  const init = spawnSync(join(binaries, "initdb"), initArgs, { ...identity, encoding: "utf8" });
  if (init.status !== 0) {
    console.error(`initdb failed: ${init.stderr}`);
    remove();
    return null;
  }

  const port = await freePort();
  const settings = ["fsync=off", "full_page_writes=off", "synchronous_commit=off", "max_connections=200"];
  const serverArgs = ["-D", data, "-h", "127.0.0.1", "-p", String(port), "-k", folder];
  const server = spawn(
    join(binaries, "postgres"),
    [...serverArgs, ...settings.flatMap((text) => ["-c", text])],
    {
      ...identity,
      stdio: "ignore",
    },
  );
  const ended = new Promise<void>((resolve) => server.once("close", () => resolve()));
  const stop = async () => {
    process.off("exit", stopAtOnce);
    server.kill("SIGINT");
    await ended;
    remove();
  };
  function stopAtOnce(): void {
    server.kill("SIGQUIT");
    remove();
  }
  process.once("exit", stopAtOnce);

  if (await acceptsConnections(port)) return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop };
  await stop();
  return null;
}

function binaryFolder(): string | null {
  const onDebian = versionFolders(DEBIAN_FOLDER).map((version) => join(DEBIAN_FOLDER, version, "bin"));
  const onPath = programOnPath("initdb");
  const folders = onPath === null ? onDebian : [...onDebian, join(onPath, "..")];
  const isComplete = (folder: string) =>
    isExecutable(join(folder, "initdb")) && isExecutable(join(folder, "postgres"));
  return folders.find(isComplete) ?? null;
}

/** PostgreSQL refuses to run as root, so root hands the cluster to the user `postgres`. */
function ownerOfCluster(): Owner | "self" | null {
  if (process.getuid?.() !== 0) return "self";

  const [uid, gid] = ["-u", "-g"].map((flag) => spawnSync("id", [flag, "postgres"], { encoding: "utf8" }));
  if (uid?.status !== 0 || gid?.status !== 0) return null;
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

async function acceptsConnections(port: number): Promise<boolean> {
  const deadline = performance.now() + START_MILLISECONDS;
  while (performance.now() < deadline) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => {
        socket.destroy();
        resolve(true);
      });
      socket.once("error", () => resolve(false));
    });
    if (isOpen) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
