/** Packs the package in the current folder and checks the tarball as its users will see it. */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "./run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "entente-package-"));
process.exitCode = await check();
rmSync(folder, { recursive: true, force: true });

async function check(): Promise<number> {
  const here = process.cwd();
  if ((await runCommand("pnpm", ["pack", "--pack-destination", folder], {}, here)) !== 0) return 1;

  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) return 1;

  const file = join(folder, tarball);
  const publint = await runCommand("publint", [file, "--strict"], {}, here);
  const types = await runCommand("attw", [file, "--profile", "esm-only"], {}, here);
  return publint === 0 && types === 0 ? 0 : 1;
}
