import type { Result } from "../result.ts";
import { presentStatus } from "./history.ts";
import type { RecommendationRecord } from "./record.ts";
import { checkOpen, type RecommendationClosed } from "./statement.ts";

/** Nothing when the record is open; fails with `recommendation-closed`. */
export function checkRecordOpen(record: RecommendationRecord): Result<void, RecommendationClosed> {
  return checkOpen(presentStatus(record.facts));
}
