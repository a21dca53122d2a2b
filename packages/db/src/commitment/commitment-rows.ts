import { type Commitment, type CommitmentRecord, latestDay, obligationSummaries } from "@entente/domain";
import type { InferInsertModel } from "drizzle-orm";
import { keySortOf } from "../record/row-of-record.ts";
import type { commitments, obligations } from "../schema/index.ts";

/** The row that a list finds a commitment by. */
export function commitmentRow(
  { key, forum, workingGroup, madeOn, technologies, recommendations }: Commitment,
  version: number,
): Required<InferInsertModel<typeof commitments>> {
  return {
    key,
    keySort: keySortOf(key),
    version,
    forum,
    workingGroup,
    madeOn,
    technologies,
    recommendations,
  };
}

/** A row for each obligation of the commitment as it stands. */
export function obligationRows(
  record: CommitmentRecord,
): readonly Required<InferInsertModel<typeof obligations>>[] {
  return obligationSummaries(record).map(({ owedBy, due, claimed, verified, isDisputed }, index) => ({
    commitment: record.commitment.key,
    place: index + 1,
    country: owedBy.country,
    agency: owedBy.agency,
    dueOn: due?.on ?? null,
    duePrecision: due?.precision ?? null,
    dueBy: due === null ? null : latestDay(due),
    claimed: claimed?.value ?? null,
    claimedSince: claimed?.since ?? null,
    verified: verified?.value ?? null,
    verifiedSince: verified?.since ?? null,
    isDisputed,
  }));
}
