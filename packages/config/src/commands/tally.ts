import { stripVTControlCharacters } from "node:util";

const REASON_LENGTH = 200;

export type Tally = {
  readonly stage: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What failed, by name and with the beginning of its reason; each is shown in the summary. */
  readonly failures: readonly string[];
  /** What this stage did not get to, in words; each is shown in the summary. */
  readonly notReached: readonly string[];
};

/** Prints the table, what was not reached, what failed, and as the last line the counts; returns the exit code. */
export function printSummary(tallies: readonly Tally[]): number {
  const width = Math.max(...tallies.map(({ stage }) => stage.length), "Stage".length);
  console.log(`\n${"Stage".padEnd(width)}  Passed  Failed  Seconds`);
  for (const { stage, passed, failed, seconds } of tallies) {
    console.log(
      `${stage.padEnd(width)}  ${column(passed, 6)}  ${column(failed, 6)}  ${seconds.toFixed(1).padStart(7)}`,
    );
  }

  const linesOf = (part: (tally: Tally) => readonly string[]) =>
    tallies.flatMap((tally) => part(tally).map((line) => `${tally.stage}: ${line}`));
  printList(
    "NOT REACHED",
    linesOf(({ notReached }) => notReached),
  );
  printList(
    "FAILED",
    linesOf(({ failures }) => failures),
  );

  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

/** Runs one stage and measures it. */
export async function timed(
  stage: string,
  run: () => Promise<Omit<Tally, "stage" | "seconds">>,
): Promise<Tally> {
  console.log(`\n── ${stage}`);
  const startedAt = performance.now();
  const counts = await run();
  return { stage, ...counts, seconds: (performance.now() - startedAt) / 1000 };
}

/** The beginning of a reason, on one line, for a list. */
export function firstWords(reason: string): string {
  const [line = ""] = stripVTControlCharacters(reason).split("\n");
  return line.length > REASON_LENGTH ? `${line.slice(0, REASON_LENGTH)}…` : line;
}

function printList(title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  console.log(`\n${title}`);
  for (const line of lines) console.log(`  ${line}`);
}

function column(count: number, width: number): string {
  return String(count).padStart(width);
}
