import type { Trail } from "./engine-run.ts";
import type { Measured, MeasuredTogether, Measurements } from "./measure.ts";
import { CALLERS } from "./measure.ts";
import { tableOf } from "./table.ts";
import { medianOf, p95Of, type Timing } from "./timing.ts";

const NONE = "–";

/** Prints the tables and the counts, and returns how many counts are not as they must be. */
export function printMeasurements(
  { alone, together, acknowledged }: Measurements,
  { history, audit }: Trail,
  logged: number,
): number {
  const heads = ["one at a time, ms", "ours p50", "p95", "driver p50", "p95", "ours/driver", "SQL per call"];
  console.log(`\n${tableOf(heads, alone.map(rowOf))}`);
  const headsTogether = [`${CALLERS} at a time, ms`, "ours p50", "p95", "p95/p50", "calls a second"];
  console.log(`\n${tableOf(headsTogether, together.map(rowOfTogether))}`);

  const errors = [
    ...alone.flatMap(({ ours }) => ours?.errors ?? []),
    ...together.flatMap((row) => row.errors),
  ];
  const isComplete = acknowledged === history && acknowledged === audit;
  console.log(
    `\nerrors ${errors.length}, logged by the server ${logged}; reports acknowledged ${acknowledged}, history rows ${history}, audit rows ${audit}`,
  );
  for (const error of errors.slice(0, 3)) console.log(`  ${String(error)}`);
  return errors.length + logged + (isComplete ? 0 : 1);
}

function rowOf({ name, ours, driver, statements, transactions }: Measured): readonly string[] {
  const ratio = ours === null || driver === null ? NONE : (medianOf(ours) / medianOf(driver)).toFixed(1);
  const size = statements === 0 ? NONE : `${statements} in ${transactions}`;
  return [name, ...figuresOf(ours), ...figuresOf(driver), ratio, size];
}

function rowOfTogether(row: MeasuredTogether): readonly string[] {
  const ratio = p95Of(row) / medianOf(row);
  return [row.name, ...figuresOf(row), ratio.toFixed(1), (row.durations.length / row.seconds).toFixed(0)];
}

function figuresOf(timing: Timing | null): readonly string[] {
  return timing === null ? [NONE, NONE] : [medianOf(timing).toFixed(2), p95Of(timing).toFixed(2)];
}
