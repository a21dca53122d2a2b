/** Builds what is out of date, starts the API server and the web server, and stops both together. */
import { join } from "node:path";
import { personaLines } from "./personas.ts";
import { isPortFree, portFrom } from "./ports.ts";
import { untilReady } from "./ready.ts";
import { QUIET_ENV, ROOT, SERVER, WEB } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { type Service, type ServiceCommand, startService, stopService } from "./service.ts";
import { standaloneFolder } from "./standalone.ts";
import { step } from "./steps.ts";

const READY_SECONDS = 120;

const isWatching = process.argv.includes("--watch");
const running: Service[] = [];
let isStopping = false;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => void stopAll(0));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await stopAll(1);
}

async function main(): Promise<void> {
  const apiPort = portFrom("API_PORT", 4000);
  const webPort = portFrom("PORT", 3000);
  if (apiPort === webPort)
    throw new Error(`PORT and API_PORT are both ${apiPort}: give them different ports.`);
  await requireFree("API_PORT", apiPort);
  await requireFree("PORT", webPort);

  const apiUrl = `http://127.0.0.1:${apiPort}`;
  const webUrl = `http://127.0.0.1:${webPort}`;

  await (isWatching ? compileTheme() : buildWeb());

  step(
    `Starting the server on ${apiUrl} (${process.env["DATABASE_URL"] ? "PostgreSQL" : "embedded PGlite"})`,
  );
  await startAndWait(serverCommand(apiPort), `${apiUrl}/readyz`);

  step(`Starting the web application on ${webUrl}`);
  await startAndWait(webCommand(webPort, apiUrl), webUrl);

  step("Ready");
  console.log(`\n  Entente   ${webUrl}\n  API       ${apiUrl}\n\n  Sign in as:`);
  for (const line of await personaLines(apiUrl)) console.log(`    ${line}`);
  console.log("\n  Ctrl-C stops both.\n");
}

async function requireFree(variable: string, port: number): Promise<void> {
  if (await isPortFree(port)) return;
  throw new Error(
    `Port ${port} is taken. End the program that uses it, or choose another: ${variable}=${port + 10} npm start`,
  );
}

async function buildWeb(): Promise<void> {
  step("Building the web application (kept when nothing has changed)");
  await runWebTask("build");
}

async function compileTheme(): Promise<void> {
  step("Compiling the styles (kept when nothing has changed)");
  await runWebTask("theme");
}

async function runWebTask(task: "build" | "theme"): Promise<void> {
  const code = await runCommand("turbo", ["run", task, "--filter=@entente/web", "--output-logs=errors-only"]);
  if (isStopping || code === 0) return;
  throw new Error("The web application could not be built; the reason is printed above.");
}

function serverCommand(apiPort: number): ServiceCommand {
  return {
    name: "server",
    command: process.execPath,
    args: [...(isWatching ? ["--watch"] : []), join(SERVER, "src/main.ts")],
    cwd: ROOT,
    env: {
      ...QUIET_ENV,
      API_PORT: String(apiPort),
      DATA_DIR: process.env["DATA_DIR"] ?? join(ROOT, ".data"),
    },
  };
}

function webCommand(webPort: number, apiUrl: string): ServiceCommand {
  const env = { ...QUIET_ENV, HOSTNAME: "127.0.0.1", PORT: String(webPort), ENTENTE_API_URL: apiUrl };
  if (isWatching) {
    const next = join(WEB, "node_modules/next/dist/bin/next");
    const args = [next, "dev", "--hostname", "127.0.0.1", "--port", String(webPort)];
    return { name: "web", command: process.execPath, args, cwd: WEB, env };
  }
  const folder = standaloneFolder();
  if (folder === null) throw new Error("apps/web has no standalone build.");
  const production: NodeJS.ProcessEnv = { ...env, NODE_ENV: "production" };
  return {
    name: "web",
    command: process.execPath,
    args: [join(folder, "server.js")],
    cwd: folder,
    env: production,
  };
}

/** Once started, a service that ends by itself takes everything down. */
async function startAndWait(command: ServiceCommand, readyUrl: string): Promise<void> {
  if (isStopping) return;
  const service = startService(command);
  running.push(service);
  const ended = service.ended.then(async (how) => {
    if (!isStopping) await reportEnd(service, how);
  });
  await Promise.race([untilReady(readyUrl, READY_SECONDS), ended]);
}

async function reportEnd(service: Service, how: string): Promise<void> {
  console.error(`\nThe ${service.name} ${how}. Its last lines:`);
  for (const line of service.lastLines()) console.error(`  ${line}`);
  await stopAll(1);
}

async function stopAll(exitCode: number): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  if (running.length > 0) step("Stopping");
  await Promise.all(running.map(stopService));
  process.exit(exitCode);
}
