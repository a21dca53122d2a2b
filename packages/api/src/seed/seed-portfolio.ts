import type { Portfolio, PortfolioEntry } from "@entente/data";
import {
  type Database,
  type Repositories,
  registerRecords,
  repositories,
  type Signature,
  seedReference,
} from "@entente/db";
import type { Author, Instant, Role } from "@entente/domain";

/** Who puts a shipped portfolio into the register, and when. */
export interface Seeding {
  readonly by: Author;
  readonly role: Role;
  readonly at: Instant;
  readonly requestId: string;
}

/**
 * Puts a portfolio into the register: what it refers to, its recommendations, then their history, change by change.
 *
 * Can be called again after it was stopped in the middle: what is there stays, what is missing follows.
 */
export async function seedPortfolio(
  database: Database,
  portfolio: Portfolio,
  seeding: Seeding,
): Promise<void> {
  const signature: Signature = { ...seeding, action: "seed", source: "seed" };
  const { recommendations } = repositories(database, { person: seeding.by.person });
  await seedReference(database, portfolio.reference);

  const missing = [];
  for (const { record } of portfolio.entries) {
    if ((await recommendations.find(record.recommendation.key)) === null) missing.push(record);
  }
  if (missing.length > 0) await registerRecords(database, missing, signature);
  for (const entry of portfolio.entries) await appendHistory(recommendations, entry, signature);
}

/** A registered record has version 1, so its version tells how many of the changes it has already. */
async function appendHistory(
  recommendations: Repositories["recommendations"],
  { record, changes }: PortfolioEntry,
  signature: Signature,
): Promise<void> {
  const { key } = record.recommendation;
  for (let applied = 0; applied < changes.length; applied += 1) {
    const stored = await recommendations.find(key);
    const change = changes[applied];
    if (stored === null || change === undefined) throw new Error(`${key} is gone while it is being seeded`);
    if (stored.version > applied + 1) continue;
    const saved = await recommendations.append(stored, change, signature);
    if (!saved.ok) throw new Error(`${key} was changed by somebody else while it was being seeded`);
  }
}
