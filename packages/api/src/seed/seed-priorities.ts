import type { Priorities } from "@entente/data";
import {
  type Database,
  type PriorityRepository,
  registerItself,
  repositories,
  type Signature,
} from "@entente/db";
import type { Rating, RatingSubject, WeightSet } from "@entente/domain";

/**
 * Puts a model with its ratings and weights into a register that has none. Can be called again after it was stopped in
 * the middle: what is there stays, what is missing follows. What people changed since is never touched.
 */
export async function seedPriorities(
  database: Database,
  priorities: Priorities,
  signature: Signature,
): Promise<void> {
  const { priority } = repositories(database, registerItself(signature.by.person));
  if ((await priority.findModel(priorities.model.version)) === null) {
    await priority.appendModel(priorities.model, "The model that the register opens with.", signature);
  }
  for (const { technology, band, ...rating } of priorities.ratings) {
    await seedRating(priority, { kind: "technology", technology, band }, rating, signature);
  }
  for (const { recommendation, ...rating } of priorities.recommendationRatings) {
    await seedRating(priority, { kind: "recommendation", recommendation }, rating, signature);
  }
  for (const { reasons: _, ...weightSet } of priorities.weightSets) {
    await seedWeights(priority, weightSet, signature);
  }
}

async function seedRating(
  priority: PriorityRepository,
  subject: RatingSubject,
  rating: Rating,
  signature: Signature,
): Promise<void> {
  const { criterion } = rating;
  await priority.appendRating({ subject, criterion }, 0, { rating, withdrawalReason: null }, signature);
}

async function seedWeights(
  priority: PriorityRepository,
  weightSet: WeightSet,
  signature: Signature,
): Promise<void> {
  await priority.appendWeightSet(weightSet, 0, signature);
}
