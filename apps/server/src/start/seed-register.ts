import {
  seedAlignment,
  seedCoalitions,
  seedCommitments,
  seedForums,
  seedHoldings,
  seedMarkings,
  seedPortfolio,
  seedPriorities,
  seedSignature,
  seedTensions,
} from "@entente/api";
import {
  type Alignment,
  briefAlignment,
  briefCoalitions,
  briefForums,
  briefPortfolio,
  briefPriorities,
  briefTensions,
  type Coalitions,
  type Commitments,
  type Forums,
  type Holdings,
  type Portfolio,
  type Priorities,
  shippedCommitments,
  shippedHoldings,
} from "@entente/data";
import { type Database, registerItself, repositories } from "@entente/db";
import type { Instant, StatedTension } from "@entente/domain";
import { v7 as uuidv7 } from "uuid";

/**
 * Puts the brief's portfolio into a register that does not hold all of it, and says whether there was anything to do.
 * A start that was stopped in the middle is continued by the next one.
 */
export async function seedRegister(database: Database, at: Instant): Promise<boolean> {
  const portfolio = briefPortfolio();
  const priorities = briefPriorities();
  const coalitions = briefCoalitions();
  const alignment = briefAlignment();
  const commitments = shippedCommitments();
  const forums = briefForums();
  const tensions = briefTensions();
  const holdings = shippedHoldings();
  const seeding = { at, requestId: uuidv7() };
  const has = {
    portfolio: await isComplete(database, portfolio),
    priorities: await hasAllPriorities(database, priorities),
    coalitions: await hasAllCoalitions(database, coalitions),
    alignment: await hasAllAlignment(database, alignment),
    commitments: await hasAllCommitments(database, commitments),
    forums: await hasAllForums(database, forums),
    tensions: await hasAllTensions(database, tensions),
    holdings: await hasAllHoldings(database, holdings),
  };
  const signature = seedSignature(portfolio, seeding);
  if (!has.portfolio || !has.coalitions || !has.alignment || !has.commitments || !has.forums) {
    await seedPortfolio(database, portfolio, seeding);
  }
  const marked = await seedMarkings(database, portfolio, seeding);
  if (!has.priorities) await seedPriorities(database, priorities, signature);
  if (!has.coalitions) await seedCoalitions(database, coalitions, signature);
  if (!has.alignment) await seedAlignment(database, alignment, signature);
  if (!has.commitments) await seedCommitments(database, commitments, signature);
  if (!has.forums) await seedForums(database, forums, signature);
  if (!has.tensions) await seedTensions(database, tensions, signature);
  if (!has.holdings) await seedHoldings(database, holdings, signature);
  return marked > 0 || Object.values(has).includes(false);
}

/** Capabilities are put down in their order, so the last one tells that everything is there. */
async function hasAllCoalitions(database: Database, { capabilities }: Coalitions): Promise<boolean> {
  const last = capabilities.at(-1);
  if (last === undefined) return true;
  const { coalition } = repositories(database, registerItself());
  return (await coalition.capabilityHistory(last)).length > 0;
}

/** Links are put down last, so the last recommendation that has some tells that everything is there. */
async function hasAllAlignment(database: Database, { effects }: Alignment): Promise<boolean> {
  const last = effects.at(-1);
  if (last === undefined) return true;
  const { alignment } = repositories(database, registerItself());
  return (await alignment.effectHistory(last.recommendation)).length > 0;
}

/** Commitments are put down all at once, so any of them tells that everything is there. */
async function hasAllCommitments(database: Database, { histories }: Commitments): Promise<boolean> {
  const [made] = histories.at(-1) ?? [];
  if (made?.kind !== "made") return true;
  const { commitments } = repositories(database, registerItself());
  return (await commitments.find(made.commitment.key)) !== null;
}

/** Forums are put down at once, all or none. */
async function hasAllForums(database: Database, { setups }: Forums): Promise<boolean> {
  const last = setups.at(-1);
  if (last === undefined) return true;
  const { forum } = repositories(database, registerItself());
  return (await forum.setups.find(last.subject)) !== null;
}

/** Tensions are put down in their order, so the last one tells that everything is there. */
async function hasAllTensions(database: Database, tensions: readonly StatedTension[]): Promise<boolean> {
  const last = tensions.at(-1);
  if (last === undefined) return true;
  const { statements } = repositories(database, registerItself());
  return (await statements.tensions.history(last.id)).length > 0;
}

/** Holdings are put down in their order, so the last one tells that everything is there. */
async function hasAllHoldings(database: Database, { holdings }: Holdings): Promise<boolean> {
  const last = holdings.at(-1);
  if (last === undefined) return true;
  const { pooling } = repositories(database, registerItself());
  return (await pooling.holdingHistory(last.id)).length > 0;
}

/** Weights are put down last, so the last agency that has some tells that everything is there. */
async function hasAllPriorities(database: Database, { weightSets }: Priorities): Promise<boolean> {
  const last = weightSets.at(-1);
  if (last === undefined) return true;
  const { priority } = repositories(database, registerItself());
  return (await priority.weightHistory(last.agency)).length > 0;
}

/** Histories are appended in the order of the entries, so the last one with a history is the last to be complete. */
async function isComplete(database: Database, { entries }: Portfolio): Promise<boolean> {
  const last = entries.findLast(({ changes }) => changes.length > 0) ?? entries.at(-1);
  if (last === undefined) return true;
  const { recommendations } = repositories(database, registerItself());
  const stored = await recommendations.find(last.record.recommendation.key);
  return stored !== null && stored.version > last.changes.length;
}
