/** Adds generated recommendations for work at scale: `load --count 100000 --seed 7`. Can be continued when stopped. */
import { generatePortfolio } from "@entente/data";
import { dateOf } from "@entente/domain";
import { now } from "../clock.ts";
import { generatorSignature } from "../load/generator-signature.ts";
import { loadOptions } from "../load/load-options.ts";
import { loadRecords } from "../load/load-records.ts";
import { endOver } from "../start/end.ts";
import { seedRegister } from "../start/seed-register.ts";
import { runOnStorage } from "./run.ts";

try {
  const { count, seed } = loadOptions(process.argv.slice(2));
  await runOnStorage(async (database) => {
    const at = now();
    await seedRegister(database, at);
    const entries = generatePortfolio({ count, seed, until: dateOf(at) });
    const startedAt = performance.now();
    const added = await loadRecords(database, entries, generatorSignature(at), (done) => {
      const seconds = (performance.now() - startedAt) / 1000;
      console.log(`${done} of ${count} after ${seconds.toFixed(0)} s`);
    });
    console.log(`${added} records added, ${count - added} were there already.`);
    return 0;
  }, "Stop the server first: a large load is no work for a running one.");
} catch (error) {
  endOver(error);
}
