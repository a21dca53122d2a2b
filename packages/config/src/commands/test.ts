/** Runs all stages one after another and counts them: `node test.ts [--only static,unit,journeys]`. */
import { findChromium } from "./browser.ts";
import { runJourneys } from "./journeys.ts";
import { passes, STATIC_CHECKS } from "./static-checks.ts";
import { printSummary, type Tally, timed } from "./tally.ts";
import { testDatabase } from "./test-database.ts";
import { runUnitTests } from "./unit-tests.ts";

const SEE_ABOVE = "what it printed stands above";
const STAGES = ["static", "unit", "journeys"] as const;

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));
process.exitCode = await main(chosenStages());

async function main(stages: readonly string[]): Promise<number> {
  const tallies: Tally[] = [];

  if (stages.includes("static")) {
    for (const check of STATIC_CHECKS) {
      tallies.push(
        await timed(check.name, async () => {
          const ok = await passes(check);
          return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: ok ? [] : [SEE_ABOVE], notReached: [] };
        }),
      );
    }
  }

  const database = stages.includes("unit") || stages.includes("journeys") ? await testDatabase() : null;
  const env = database === null ? {} : { TEST_DATABASE_URL: database.url };
  try {
    if (stages.includes("unit")) tallies.push(await unitTests(env, database === null));
    if (stages.includes("journeys")) tallies.push(await journeys(env));
  } finally {
    await database?.stop();
  }
  return printSummary(tallies);
}

async function unitTests(env: NodeJS.ProcessEnv, isWithoutPostgres: boolean): Promise<Tally> {
  const missing = "PostgreSQL: install it or set TEST_DATABASE_URL; storage ran on PGlite alone";
  if (isWithoutPostgres) console.log(`\n!! NOT REACHED: ${missing}`);
  return timed("unit, storage and contract", async () => {
    const counts = await runUnitTests(env);
    return { ...counts, notReached: isWithoutPostgres ? [missing, ...counts.notReached] : counts.notReached };
  });
}

async function journeys(env: NodeJS.ProcessEnv): Promise<Tally> {
  return timed("journeys in a browser", async () => {
    const chromium = await findChromium();
    if (chromium === null) {
      const missing = "no Chromium: install one or set ENTENTE_CHROMIUM";
      return { passed: 0, failed: 1, failures: [missing], notReached: [] };
    }
    return runJourneys({ ...env, ENTENTE_CHROMIUM: chromium });
  });
}

function chosenStages(): readonly string[] {
  const at = process.argv.indexOf("--only");
  const chosen = at === -1 ? STAGES : (process.argv[at + 1] ?? "").split(",");
  const unknown = chosen.filter((stage) => !STAGES.some((known) => known === stage));
  if (unknown.length > 0)
    throw new Error(`Unknown stage: ${unknown.join(", ")}. There are ${STAGES.join(", ")}.`);
  return chosen;
}
