/**
 * The register at scale, over HTTP, next to the same SQL straight through the driver:
 * `pnpm bench:register --count 100000 --calls 300 --seed 7 --engines postgres,pglite`.
 */
import { benchEngine } from "./engine-run.ts";
import { loadText, machineLines } from "./machine.ts";
import { pglitePlace } from "./place/pglite.ts";
import { postgresPlace } from "./place/postgres.ts";
import { type EngineName, settingsFrom } from "./settings.ts";

const PLACES = { postgres: postgresPlace, pglite: pglitePlace } as const satisfies Record<
  EngineName,
  unknown
>;

for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(1));

const settings = settingsFrom(process.argv.slice(2));
const { count, calls, seed } = settings;
console.log(
  [
    `date      ${new Date().toISOString()}`,
    ...machineLines(),
    `asked     ${count} generated recommendations (seed ${seed}), ${calls} calls of each kind`,
    `load      ${loadText()} before`,
  ].join("\n"),
);

let faults = 0;
for (const name of settings.engines) {
  const place = await PLACES[name]();
  if (place === null) console.log("\n!! NOT REACHED: PostgreSQL. Install it or set TEST_DATABASE_URL.");
  else faults += await benchEngine(place, settings);
}
console.log(`\nload      ${loadText()} after`);
process.exitCode = faults === 0 ? 0 : 1;
