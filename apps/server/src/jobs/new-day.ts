import { passSuspenses } from "@entente/api";
import { type Database, registerItself, repositories } from "@entente/db";
import type { CalendarDate } from "@entente/domain";
import type { Logger } from "pino";
import { v7 as uuidv7 } from "uuid";
import { now } from "../clock.ts";

/**
 * What a new day brings: who sits at forums and so receives what is released to them, silence at the suspense of a
 * clearance, findings that waiting alone adds, an anchor over all chains of the audit, and the end of keys that nobody sends
 * again.
 */
export async function startDay(database: Database, today: CalendarDate, log: Logger): Promise<void> {
  const { recommendations, marking, clearance, audit, idempotency } = repositories(
    database,
    registerItself(),
  );
  await marking.refresh(today);
  const rounds = await passSuspenses({ clearance }, now, uuidv7());
  const changed = await recommendations.refreshHealth(today);
  const digest = await audit.anchor(today);
  const keys = await idempotency.forget(now());
  log.info(
    { today, rounds, changed, digest, keys },
    "a new day: suspenses passed, health refreshed, audit anchored, old keys forgotten",
  );
}
