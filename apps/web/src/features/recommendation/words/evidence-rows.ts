import type { RecommendationGetOutput } from "@entente/contract";
import type { Author, Basis, CalendarDate, Evidence } from "@entente/domain";
import { dateOf } from "@entente/domain";
import { capitalized } from "../../../lib/sentence.ts";
import { factSentence } from "./history-sentence.ts";

/** One piece of evidence with what it was given for. */
export interface EvidenceRow {
  readonly evidence: Evidence;
  /** What it supports; absent when it was filed on its own. */
  readonly supports: string | null;
  readonly note: string | null;
  readonly by: Author;
  readonly givenOn: CalendarDate;
  readonly basis: Basis;
}

interface Recorded {
  readonly record: Pick<RecommendationGetOutput["record"], "facts" | "evidence">;
}

/** All evidence of the record, newest source first; a piece that several facts carry stands once, with the first. */
export function evidenceRows({ record }: Recorded): readonly EvidenceRow[] {
  const rows = new Map<string, EvidenceRow>();
  for (const fact of record.facts) {
    for (const evidence of fact.evidence) {
      if (rows.has(evidence.id)) continue;
      const { by, basis, recordedAt } = fact;
      const supports = capitalized(factSentence({ ...fact, evidence: [] }));
      rows.set(evidence.id, { evidence, supports, note: null, by, basis, givenOn: dateOf(recordedAt) });
    }
  }
  for (const { evidence, note, by, filedAt } of record.evidence) {
    rows.set(evidence.id, {
      evidence,
      supports: null,
      note,
      by,
      basis: "reported",
      givenOn: dateOf(filedAt),
    });
  }
  return [...rows.values()].toSorted((a, b) => compareDays(b.evidence.dated, a.evidence.dated));
}

function compareDays(a: CalendarDate, b: CalendarDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
