import { existsSync } from "node:fs";
import { join } from "node:path";
import { WEB } from "./root.ts";

/** The folder of the standalone web server that the build made, or `null` before the first build. */
export function standaloneFolder(): string | null {
  const base = join(WEB, ".next/standalone");
  const places = [join(base, "apps/web"), base];
  return places.find((place) => existsSync(join(place, "server.js"))) ?? null;
}
