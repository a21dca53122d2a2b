/** Combines the heads of all chains of the audit into today's anchor: `anchor`. */
import { registerItself, repositories } from "@entente/db";
import { dateOf } from "@entente/domain";
import { now } from "../clock.ts";
import { runOnStorage } from "./run.ts";

await runOnStorage(async (database) => {
  const today = dateOf(now());
  const digest = await repositories(database, registerItself()).audit.anchor(today);
  console.log(`${today} ${digest}`);
  return 0;
}, "The running server anchors at every start and each midnight (UTC); nothing needs to be done.");
