import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { ROOT } from "./root.ts";
import { runCommand } from "./run-command.ts";
import { firstWords, type Tally } from "./tally.ts";

type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
};

type Counts = Omit<Tally, "stage" | "seconds">;

/** Unit, property, type, storage, contract and architecture tests in one run of vitest. */
export async function runUnitTests(env: NodeJS.ProcessEnv): Promise<Counts> {
  const folder = mkdtempSync(join(tmpdir(), "entente-vitest-"));
  const file = join(folder, "report.json");
  try {
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    const code = await runCommand("vitest", args, env);
    if (!existsSync(file)) {
      return { passed: 0, failed: 1, failures: ["vitest wrote no report"], notReached: [] };
    }
    return countsOf(JSON.parse(readFileSync(file, "utf8")) as VitestReport, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that cannot be loaded has no tests to fail, so it counts as one failure itself. */
function countsOf(report: VitestReport, exitCode: number): Counts {
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults
      .filter((test) => test.status === "failed")
      .map(
        ({ fullName, failureMessages }) => `${file}: ${fullName}: ${firstWords(failureMessages?.[0] ?? "")}`,
      );
    return status === "failed" && failed.length === 0 ? [`${file}: ${firstWords(message)}`] : failed;
  });
  if (failures.length === 0 && exitCode !== 0) {
    failures.push(`vitest ended with ${exitCode} though no test failed: see "Unhandled Errors" above`);
  }
  const skipped = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => !["passed", "failed"].includes(status)),
  );
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    failures,
    notReached: skipped.map(({ status, fullName }) => `${status}: ${fullName}`),
  };
}
