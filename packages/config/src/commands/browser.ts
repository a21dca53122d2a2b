import { isExecutable, programOnPath } from "./find-program.ts";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Flags for a Chromium that runs as any user and talks to nobody but the pages under test. */
export const CHROMIUM_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--disable-gpu",
];

/** The path of a Chromium: `ENTENTE_CHROMIUM`, else an installed one, else the packaged one, else `null`. */
export async function findChromium(): Promise<string | null> {
  const given = process.env["ENTENTE_CHROMIUM"];
  if (given !== undefined && given !== "") return given;
  return INSTALLED.find(isExecutable) ?? firstOnPath() ?? (await packagedChromium());
}

function firstOnPath(): string | null {
  return NAMES.map(programOnPath).find((path) => path !== null) ?? null;
}

async function packagedChromium(): Promise<string | null> {
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return await chromium.executablePath();
  } catch {
    return null;
  }
}
