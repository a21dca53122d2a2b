import { seedPortfolio } from "@entente/api";
import { briefPortfolio, type Portfolio } from "@entente/data";
import { type Database, repositories } from "@entente/db";
import type { Instant } from "@entente/domain";
import { v7 as uuidv7 } from "uuid";

/**
 * Puts the brief's portfolio into a register that does not hold all of it, and says whether there was anything to do.
 * A start that was stopped in the middle is continued by the next one.
 */
export async function seedRegister(database: Database, at: Instant): Promise<boolean> {
  const portfolio = briefPortfolio();
  if (await isComplete(database, portfolio)) return false;
  await seedPortfolio(database, portfolio, { at, requestId: uuidv7() });
  return true;
}

/** Histories are appended in the order of the entries, so the last one with a history is the last to be complete. */
async function isComplete(database: Database, { entries }: Portfolio): Promise<boolean> {
  const last = entries.findLast(({ changes }) => changes.length > 0) ?? entries.at(-1);
  if (last === undefined) return true;
  const { recommendations } = repositories(database, { person: null });
  const stored = await recommendations.find(last.record.recommendation.key);
  return stored !== null && stored.version > last.changes.length;
}
