import { readCase, shippedCasePaths } from "./case.ts";
import { formatDifferences, type Outcome, outcomeOf } from "./run-case.ts";

const paths = process.argv.slice(2);
const outcomes = (paths.length > 0 ? paths : shippedCasePaths()).map(run);
if (outcomes.includes("failed")) process.exitCode = 1;

/** Runs one case: a line, and where the package differs. */
function run(path: string): Outcome["state"] {
  try {
    const reference = readCase(path);
    const outcome = outcomeOf(reference);
    console.log(`${outcome.state.padEnd(12)}${reference.kind.padEnd(32)}${reference.id}`);
    if (outcome.state === "not-offered") console.log(`  ${outcome.reason}`);
    if (outcome.state === "failed") {
      console.log(formatDifferences(outcome.differences).replaceAll(/^/gm, "  "));
    }
    return outcome.state;
  } catch (problem) {
    console.log(`failed      ${path}\n  ${problem instanceof Error ? problem.message : String(problem)}`);
    return "failed";
  }
}
