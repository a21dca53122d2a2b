import type { Portfolio } from "@entente/data";
import { type Database, registerItself, repositories } from "@entente/db";
import { leadOf, publicDesignation } from "@entente/domain";
import { type Seeding, seedSignature } from "./seed-portfolio.ts";

/**
 * Marks the recommendations of a published source as what everybody may have, where nobody has marked them yet, and
 * says how many there were.
 */
export async function seedMarkings(
  database: Database,
  portfolio: Portfolio,
  seeding: Seeding,
): Promise<number> {
  const signature = seedSignature(portfolio, seeding);
  const { marking, recommendations } = repositories(database, registerItself(signature.by.person));
  const { title, publisher, published } = portfolio.source;
  const reason = `Taken from a published source, which everybody may read: ${title} (${publisher}, ${published}).`;
  let marked = 0;
  for (const { record } of portfolio.entries) {
    const { key } = record.recommendation;
    if ((await marking.history(key)).length > 0) continue;
    const stored = await recommendations.find(key);
    if (stored === null) throw new Error(`${key} is gone while it is being seeded`);
    const designation = publicDesignation(leadOf(record.assignments).agency);
    const entry = { kind: "changed", designation, reason, request: null } as const;
    const saved = await marking.append(stored.record.recommendation.id, entry, 0, signature);
    if (!saved.ok) throw new Error(`${key} was marked by somebody else while it was being seeded`);
    marked += 1;
  }
  return marked;
}
