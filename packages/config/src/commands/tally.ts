export type Tally = {
  readonly stage: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** What this stage did not get to, in words; each is shown in the summary. */
  readonly notReached: readonly string[];
};

/** Prints the table, what was not reached, and as the last line the counts; returns the exit code. */
export function printSummary(tallies: readonly Tally[]): number {
  const width = Math.max(...tallies.map(({ stage }) => stage.length), "Stage".length);
  console.log(`\n${"Stage".padEnd(width)}  Passed  Failed  Seconds`);
  for (const { stage, passed, failed, seconds } of tallies) {
    console.log(
      `${stage.padEnd(width)}  ${column(passed, 6)}  ${column(failed, 6)}  ${seconds.toFixed(1).padStart(7)}`,
    );
  }

  const notReached = tallies.flatMap(({ stage, notReached: reasons }) =>
    reasons.map((reason) => `${stage}: ${reason}`),
  );
  if (notReached.length > 0) {
    console.log("\nNOT REACHED");
    for (const reason of notReached) console.log(`  ${reason}`);
  }

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

function column(count: number, width: number): string {
  return String(count).padStart(width);
}
