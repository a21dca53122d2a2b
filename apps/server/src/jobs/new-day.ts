import { type Database, repositories } from "@entente/db";
import type { CalendarDate } from "@entente/domain";
import type { Logger } from "pino";

/** What a new day brings: findings that waiting alone adds, and an anchor over all chains of the audit. */
export async function startDay(database: Database, today: CalendarDate, log: Logger): Promise<void> {
  const { recommendations, audit } = repositories(database, { person: null });
  const changed = await recommendations.refreshHealth(today);
  const digest = await audit.anchor(today);
  log.info({ today, changed, digest }, "a new day: health refreshed, audit anchored");
}
