import { join } from "node:path";
import { measure } from "./measure.ts";
import type { Place } from "./place/place.ts";
import { printMeasurements } from "./print.ts";
import { load, type Server, startServer } from "./server.ts";
import type { Settings } from "./settings.ts";
import { throwawayFolder } from "./throwaway-folder.ts";

const WARM_UP_PART = 0.1;

/** Loads, serves, measures and counts on one engine, prints the result, and returns how much was not as it must be. */
export async function benchEngine(place: Place, { count, seed, calls }: Settings): Promise<number> {
  const folder = throwawayFolder();
  const log = join(folder.path, "server.log");
  try {
    console.log(`\n${place.name}`);
    const seconds = await load(place.env, count, seed);
    const megabytes = (await place.bytes()) / 1024 ** 2;
    console.log(
      `loaded in ${seconds.toFixed(1)} s (${Math.round(count / seconds)} a second), ${megabytes.toFixed(0)} MB`,
    );

    // The first start has the day's work to do; the copies are made after it, so that all three are the same.
    const first = await startServer(place.env, log);
    const loggedFirst = await first.stop();
    await place.copy();
    const server = await startServer(place.env, log);
    console.log(
      `first start ${first.startSeconds.toFixed(1)} s with the day's work, next ${server.startSeconds.toFixed(1)} s`,
    );

    const before = await trailIn(await place.openLimit());
    const extent = { calls, warmUp: Math.ceil(calls * WARM_UP_PART) };
    const measurements = await measuredOn(server, () => measure(place, server, count, extent));
    const after = await trailIn(await place.openServed());
    const trail = { history: after.history - before.history, audit: after.audit - before.audit };
    return printMeasurements(measurements.result, trail, loggedFirst + measurements.logged);
  } finally {
    await place.remove();
    folder.remove();
  }
}

/** Ends the server whatever becomes of the work, and says how many errors it has logged. */
async function measuredOn<T>(server: Server, work: () => Promise<T>) {
  try {
    const result = await work();
    return { result, logged: await server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

export interface Trail {
  readonly history: number;
  readonly audit: number;
}

/** Changes in all histories, and audit rows of reports. */
async function trailIn(driver: Awaited<ReturnType<Place["openServed"]>>): Promise<Trail> {
  const [row] = await driver.rows(`
    select (select count(*)::int from changes) as history,
      (select count(*)::int from audit_rows where action = 'assignment.report') as audit
  `);
  await driver.close();
  return { history: Number(row?.["history"]), audit: Number(row?.["audit"]) };
}
