import type { StoredRecord } from "@entente/db";
import { type AgencyId, ownStatementOf, type Subject } from "@entente/domain";

/** The agency that answers for the marking of a record. */
export function designatorOf({ designation, record }: StoredRecord): AgencyId {
  const [agency] = designation.designatedBy;
  if (agency === undefined) throw new Error(`nobody designated ${record.recommendation.key}`);
  return agency;
}

/** A marking is a statement of the agency that designated the record: its coordinator's to change. */
export function markingSubject(stored: StoredRecord): Subject {
  return ownStatementOf(designatorOf(stored));
}
