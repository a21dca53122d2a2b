import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { runCommand } from "./run-command.ts";

type PlaywrightReport = {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

type Counts = { readonly passed: number; readonly failed: number; readonly notReached: readonly string[] };

const FOLDER = join(ROOT, "tests/e2e");

/** Journeys in a real browser; a test that passed only when repeated counts as failed. */
export async function runJourneys(env: NodeJS.ProcessEnv): Promise<Counts> {
  if (!existsSync(join(FOLDER, "playwright.config.ts"))) {
    return { passed: 0, failed: 0, notReached: ["tests/e2e has no playwright.config.ts"] };
  }
  const folder = mkdtempSync(join(tmpdir(), "entente-journeys-"));
  const file = join(folder, "report.json");
  try {
    const reportEnv = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file, ENTENTE_E2E_DATA: folder };
    const code = await runCommand(
      "pnpm",
      ["exec", "playwright", "test", "--reporter=list,json"],
      reportEnv,
      FOLDER,
    );
    if (!existsSync(file)) return { passed: 0, failed: 1, notReached: ["playwright wrote no report"] };

    const { stats } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
    const failed = stats.unexpected + stats.flaky;
    return {
      passed: stats.expected,
      failed: failed === 0 && code !== 0 ? 1 : failed,
      notReached: stats.skipped === 0 ? [] : [`${stats.skipped} journeys were skipped`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
