import { globSync } from "node:fs";
import { dirname, join } from "node:path";

const APP = join(import.meta.dirname, "../../../apps/web/src/app");

/** What stands in an address for each name in brackets; what is not here is an id that nothing has. */
const SAMPLES: Readonly<Record<string, string>> = {
  key: "CHIP-1",
  agency: "NIST",
  person: "doc-officer",
  seat: "doc-main",
  country: "JPN",
  indicator: "wb_gerd_pct_gdp",
  technology: "ai",
  kind: "recommendation",
  table: "quad",
  requirement: "chip-fabrication",
  act: "claim",
};
const UNKNOWN = "01890000-0000-7000-8000-000000000000";

/** An address of every page and every file of the web application, read from its folders. */
export function addressesOfTheApp(): readonly string[] {
  const files = globSync(["**/page.tsx", "**/export.csv/route.ts"], { cwd: APP });
  return files.map((file) => addressOf(dirname(file))).toSorted();
}

function addressOf(folder: string): string {
  if (folder === ".") return "/";
  const parts = folder.split("/").map((part) => {
    const name = /^\[(?:\.\.\.)?(\w+)\]$/u.exec(part)?.[1];
    return name === undefined ? part : (SAMPLES[name] ?? UNKNOWN);
  });
  return `/${parts.join("/")}`;
}
