/**
 * Installs what is missing and runs one command of this folder on the workspace's own Node.
 *
 * Plain JavaScript without packages, because it is started by whatever Node the machine has. The command is a direct
 * child: package managers put shells in between, which do not pass signals on.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];

const [name, ...args] = process.argv.slice(2);
const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

const prepare = 'pnpm install >&2 && node -p "process.env.PATH"';
const prepared = await run(
  "npx",
  ["--yes", `--package=${packageManager}`, "-c", prepare],
  process.env,
  "pipe",
);
if (prepared.code !== 0) process.exit(prepared.code);

const bin = join(ROOT, "node_modules/.bin");
const path = [bin, prepared.output.trim()].join(delimiter);
const node = join(ROOT, "node_modules/node/bin/node");
const command = join(import.meta.dirname, `commands/${name}.ts`);
process.exit((await run(node, [command, ...args], { ...process.env, PATH: path }, "inherit")).code);

function run(program, programArgs, env, stdout) {
  const child = spawn(program, programArgs, { cwd: ROOT, env, stdio: ["inherit", stdout, "inherit"] });
  const passOn = (signal) => child.kill(signal);
  for (const signal of SIGNALS) process.on(signal, passOn);

  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve({ code: 1, output });
    });
    child.once("close", (code) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      resolve({ code: code ?? 1, output });
    });
  });
}
