import { spawn } from "node:child_process";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../../apps/server/src/commands");

/** What a command printed, and its exit code. */
export interface CommandEnd {
  readonly code: number | null;
  readonly text: string;
}

/** Runs one of the server's commands on a data directory to its end. */
export function runCommand(name: string, args: readonly string[], dataDir: string): Promise<CommandEnd> {
  const child = spawn(process.execPath, [join(FOLDER, `${name}.ts`), ...args], {
    env: { PATH: process.env["PATH"], DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, text }));
  });
}
