import { spawn } from "node:child_process";
import { QUIET_ENV, ROOT } from "./root.ts";

/** Runs a command to its end with its output shown; resolves to its exit code (1 when it cannot be started). */
export async function runCommand(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd: string = ROOT,
): Promise<number> {
  const child = spawn(command, args, {
    cwd,
    env: { ...QUIET_ENV, ...env },
    stdio: ["ignore", "inherit", "inherit"],
  });
  const endWithUs = () => child.kill("SIGTERM");
  process.once("exit", endWithUs);
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once("close", (code) => {
      process.off("exit", endWithUs);
      resolve(code ?? 1);
    });
  });
}
