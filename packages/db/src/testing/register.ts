import type { RecommendationKey, RecommendationRecord } from "@entente/domain";
import { type Database, registerItself } from "../database.ts";
import type { RecommendationRepository, Repositories, StoredRecord } from "../ports.ts";
import { repositories } from "../repositories.ts";
import { registerRecords } from "../repository/register.ts";
import { seedReference } from "../seed-reference.ts";
import { SEED_SIGNATURE, TEST_TODAY } from "./records.ts";
import { testReference } from "./reference.ts";

/** The reference data and these records, and the repositories of somebody who asks. */
export async function fillRegister(
  database: Database,
  records: readonly RecommendationRecord[],
): Promise<Repositories> {
  await seedReference(database, testReference(), TEST_TODAY);
  await registerRecords(database, records, SEED_SIGNATURE);
  return repositories(database, registerItself(SEED_SIGNATURE.by.person));
}

/** The stored record, which must be there. */
export async function getStored(
  recommendations: RecommendationRepository,
  key: RecommendationKey,
): Promise<StoredRecord> {
  const stored = await recommendations.find(key);
  if (stored === null) throw new Error(`${key} is not registered`);
  return stored;
}
