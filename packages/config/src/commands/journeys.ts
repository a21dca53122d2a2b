import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { firstWords, type Tally } from "./tally.ts";

type PlaywrightReport = {
  readonly suites: readonly Suite[];
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
};

interface Suite {
  readonly suites?: readonly Suite[];
  readonly specs: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: string;
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

type Counts = Omit<Tally, "stage" | "seconds">;

const FOLDER = join(ROOT, "tests/e2e");

/** Journeys in a real browser; a test that passed only when repeated counts as failed. */
export async function runJourneys(env: NodeJS.ProcessEnv): Promise<Counts> {
  if (!existsSync(join(FOLDER, "playwright.config.ts"))) {
    return { passed: 0, failed: 0, failures: [], notReached: ["tests/e2e has no playwright.config.ts"] };
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
    if (!existsSync(file)) {
      return { passed: 0, failed: 1, failures: ["playwright wrote no report"], notReached: [] };
    }

    const { stats, suites } = JSON.parse(readFileSync(file, "utf8")) as PlaywrightReport;
    const failed = stats.unexpected + stats.flaky;
    const isUnexplained = failed === 0 && code !== 0;
    return {
      passed: stats.expected,
      failed: isUnexplained ? 1 : failed,
      failures: isUnexplained
        ? [`playwright ended with ${code} though no journey failed`]
        : failuresIn(suites),
      notReached: stats.skipped === 0 ? [] : [`${stats.skipped} journeys were skipped`],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failuresIn(suites: readonly Suite[]): readonly string[] {
  return suites.flatMap(({ suites: inner = [], specs }) => [
    ...specs.flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ projectName, results }) => {
          const message = results.find(({ error }) => error !== undefined)?.error?.message ?? "";
          return `${projectName}, ${file}: ${title}: ${firstWords(message)}`;
        }),
    ),
    ...failuresIn(inner),
  ]);
}
