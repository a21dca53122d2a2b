import type { Portfolio, PortfolioEntry } from "@entente/data";
import {
  type Database,
  type Repositories,
  registerItself,
  registerRecords,
  repositories,
  type Signature,
  seedReference,
} from "@entente/db";
import { type Author, dateOf, type Instant } from "@entente/domain";

/** Who puts a shipped portfolio into the register; one of the portfolio's own persons. */
export const REGISTER_EDITOR = "register-editor";

/** When a portfolio is put into the register, and by which run. */
export interface Seeding {
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
  const signature = seedSignature(portfolio, seeding);
  const { recommendations } = repositories(database, registerItself(signature.by.person));
  await seedReference(database, portfolio.reference, dateOf(seeding.at));

  const missing = [];
  for (const { record } of portfolio.entries) {
    if ((await recommendations.find(record.recommendation.key)) === null) missing.push(record);
  }
  if (missing.length > 0) await registerRecords(database, missing, signature);
  for (const entry of portfolio.entries) await appendHistory(recommendations, entry, signature);
}

/** Who answers for what a portfolio opens with: its editor. */
export function seedSignature(portfolio: Portfolio, seeding: Seeding): Signature {
  const editor = portfolio.reference.persons.find(({ id }) => id === REGISTER_EDITOR);
  if (editor === undefined) throw new Error(`the portfolio has no person ${REGISTER_EDITOR}`);
  const by: Author = { person: editor.id, seat: null, agency: editor.agency };
  return { ...seeding, by, role: editor.role, action: "seed", source: "seed" };
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
