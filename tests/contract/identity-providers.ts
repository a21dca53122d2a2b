import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@entente/config/ports";

const MAIN = join(import.meta.dirname, "../identity-provider/src/main.ts");

/** Real identity providers, processes of their own, as `tests/identity-provider` describes them. */
export interface IdentityProviders {
  /** The file that describes them to the server. */
  readonly file: string;
  readonly stop: () => Promise<void>;
}

/** Starts the providers for a web application at this origin, and waits until they have described themselves. */
export async function startIdentityProviders(origin: string): Promise<IdentityProviders> {
  const folder = await mkdtemp(join(tmpdir(), "entente-providers-"));
  const [home, partner] = [await freePort(), await freePort()];
  const args = ["--folder", folder, "--home", String(home), "--partner", String(partner), "--origin", origin];
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const endWithUs = () => void child.kill("SIGKILL");
  process.once("exit", endWithUs);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    process.off("exit", endWithUs);
    child.kill("SIGTERM");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    return { file: await describedBy(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The file that the process names once its providers listen. */
function describedBy(child: ChildProcess): Promise<string> {
  let text = "";
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        const [, file] = /^OIDC_PROVIDERS=(.+)$/mu.exec(text) ?? [];
        if (file !== undefined) resolve(file);
      });
    }
    child.once("close", () => reject(new Error(`the identity providers ended:\n${text}`)));
  });
}
