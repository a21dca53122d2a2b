/** Recomputes every chain of the audit: `verify-audit`. Ends with 1 when a link is broken. */
import { registerItself, repositories } from "@entente/db";
import { runOnStorage } from "./run.ts";

await runOnStorage(async (database) => {
  const { chains, rows, anchors, breaks, firstBreak } = await repositories(
    database,
    registerItself(),
  ).audit.verify();
  console.log(`${rows} rows in ${chains} chains, ${anchors} anchors`);
  if (firstBreak === null) {
    console.log("Every link holds.");
    return 0;
  }
  const { record, key, sequence, fault, detail } = firstBreak;
  console.log(`${breaks} broken. The first: ${key ?? record}, row ${sequence}: ${fault}. ${detail}`);
  return 1;
}, "Ask the running server instead: procedure audit.verify, as a verifier or an administrator.");
