import {
  afterChange,
  type RecommendationId,
  type RecommendationKey,
  type RecommendationRecord,
  type RecordChange,
} from "@entente/domain";
import type { StoredRecord } from "../ports.ts";

/** A change that is about to be appended, with the record before and after it. */
export interface Step {
  readonly id: RecommendationId;
  readonly key: RecommendationKey;
  /** The version that the record must still have. */
  readonly expected: number;
  readonly change: RecordChange;
  readonly before: RecommendationRecord;
  readonly after: RecommendationRecord;
}

export function stepOf({ record, version }: StoredRecord, change: RecordChange): Step {
  const { id, key } = record.recommendation;
  return { id, key, expected: version, change, before: record, after: afterChange(record, change) };
}
