import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";
import { WEB } from "./root.ts";
import { standaloneFolder } from "./standalone.ts";

/** Puts the static files beside the standalone server, which the web framework leaves out. */
const folder = standaloneFolder();
if (folder === null) {
  console.error('apps/web/.next/standalone is missing: set output: "standalone" in apps/web/next.config.ts.');
  process.exit(1);
}
for (const part of [".next/static", "public"]) {
  if (existsSync(join(WEB, part))) cpSync(join(WEB, part), join(folder, part), { recursive: true });
}
