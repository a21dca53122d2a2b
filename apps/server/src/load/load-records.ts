import type { PortfolioEntry } from "@entente/data";
import { type Database, registerItself, registerRecords, repositories, type Signature } from "@entente/db";
import { type RecommendationRecord, recordAfter } from "@entente/domain";

/** Records that are added together, all or none. */
const BATCH = 2500;

/**
 * Registers the records as they stand after their changes, batch by batch, and returns how many were added.
 *
 * Each record gets one entry of history, its registration; its facts carry their own dates. What is registered already
 * stays as it is, so a load that was stopped can be run again.
 */
export async function loadRecords(
  database: Database,
  entries: Iterable<PortfolioEntry>,
  signature: Signature,
  onProgress: (done: number) => void,
): Promise<number> {
  let added = 0;
  let done = 0;
  for (const batch of batchesOf(entries)) {
    const missing = await missingFrom(database, batch);
    await registerRecords(database, missing, signature);
    added += missing.length;
    done += batch.length;
    onProgress(done);
  }
  return added;
}

function* batchesOf(entries: Iterable<PortfolioEntry>): Generator<readonly RecommendationRecord[]> {
  let batch: RecommendationRecord[] = [];
  for (const { record, changes } of entries) {
    batch.push(recordAfter(record, changes));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** A batch is registered whole, so its ends tell unless an earlier load ended inside it. */
async function missingFrom(
  database: Database,
  batch: readonly RecommendationRecord[],
): Promise<readonly RecommendationRecord[]> {
  const { recommendations } = repositories(database, registerItself());
  const isThere = async (record: RecommendationRecord | undefined) =>
    record !== undefined && (await recommendations.find(record.recommendation.key)) !== null;

  if (!(await isThere(batch.at(0)))) return batch;
  if (await isThere(batch.at(-1))) return [];
  const missing: RecommendationRecord[] = [];
  for (const record of batch) if (!(await isThere(record))) missing.push(record);
  return missing;
}
