import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

const KEPT_LINES = 30;
const STOP_SECONDS = 15;

export type Service = {
  readonly name: string;
  readonly child: ChildProcess;
  /** Resolves when the process has ended, with a phrase such as "ended with code 1". */
  readonly ended: Promise<string>;
  readonly lastLines: () => readonly string[];
};

export type ServiceCommand = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
};

/** Starts a long-running process and shows its lines under its name. */
export function startService({ name, command, args, cwd, env }: ServiceCommand): Service {
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
  const lines: string[] = [];

  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      if (lines.length > KEPT_LINES) lines.shift();
      console.log(`[${name}] ${line}`);
    });
  }

  const ended = new Promise<string>((resolve) => {
    child.once("error", (error) => resolve(`could not be started: ${error.message}`));
    child.once("close", (code, signal) => {
      resolve(signal === null ? `ended with code ${code}` : `was ended by ${signal}`);
    });
  });
  return { name, child, ended, lastLines: () => lines };
}

/** Ends the process and waits for it; one that does not end in time is killed. */
export async function stopService({ child, ended }: Service): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;

  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_SECONDS * 1000);
  await ended;
  clearTimeout(timer);
}
