import {
  type Author,
  afterChange,
  type Instant,
  implementationOf,
  leadOf,
  ok,
  parsePersonId,
  presentStatus,
  type RecommendationRecord,
  type RecordChange,
  type Report,
  type ReportRefusal,
  type Result,
  reportImplementation,
} from "@entente/domain";
import { expectValue } from "../expect-value.ts";
import { evidenceIdFrom } from "../identity.ts";
import { stepsBetween } from "../implementation-steps.ts";
import type { HistoryRow } from "./rows.ts";

/** Stands for those who put the facts together. Not an official, and no agency's own report. */
export const REGISTER_EDITOR = expectValue(parsePersonId("register-editor"));

const INTERMEDIATE_REASON =
  "Intermediate step entered by the register's editors, so that the history has no gap: the public record shows only the result of the same day.";

/**
 * The changes by which the public record reaches the register, in the order of their days.
 *
 * Each is decided by the domain as a report of the lead. Where a result is more than one allowed step away, the steps
 * between are entered on the same day and marked as ours. Fails as `reportImplementation` does.
 */
export function publicHistory(
  registered: RecommendationRecord,
  rows: readonly HistoryRow[],
  recordedAt: Instant,
): Result<readonly RecordChange[], ReportRefusal> {
  const changes: RecordChange[] = [];
  let record = registered;
  for (const [index, row] of rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).entries()) {
    for (const report of reportsOf(record, row, index, recordedAt)) {
      const decided = reportImplementation(record, report);
      if (!decided.ok) return decided;
      const change: RecordChange = { kind: "facts-stated", facts: decided.value.facts };
      changes.push(change);
      record = afterChange(record, change);
    }
  }
  return ok(changes);
}

function reportsOf(
  record: RecommendationRecord,
  row: HistoryRow,
  index: number,
  recordedAt: Instant,
): readonly Report[] {
  const { agency } = leadOf(record.assignments);
  const by: Author = { person: REGISTER_EDITOR, seat: null, agency };
  const shared = { agency, on: row.on, recordedAt, by };
  const { key } = record.recommendation;
  const citation = {
    id: evidenceIdFrom(key, row.on, String(index)),
    kind: "citation",
    ...row.evidence,
  } as const;
  const present = implementationOf(presentStatus(record.facts), agency);
  return [
    ...stepsBetween(present, row.to).map(
      (to): Report => ({ ...shared, to, reason: INTERMEDIATE_REASON, evidence: [], basis: "proposal" }),
    ),
    { ...shared, to: row.to, reason: row.fact, evidence: [citation], basis: row.basis },
  ];
}
