import {
  dateOf,
  type EvidenceId,
  type Implementation,
  implementationOf,
  presentStatus,
  type RecordChange,
  reportImplementation,
} from "@entente/domain";
import { v7 } from "uuid";
import type { StoredRecord } from "../ports.ts";
import { TEST_NOW } from "./records.ts";
import { agencyOf, mainSeatOf, officerOf } from "./reference.ts";

/** What NIST reports of its share, with a piece of evidence; the domain must allow it. */
export function reported({ record }: StoredRecord, to: Implementation, reason = "as agreed"): RecordChange {
  const agency = agencyOf("NIST");
  const dated = dateOf(TEST_NOW);
  const decided = reportImplementation(record, {
    agency,
    to,
    on: dated,
    recordedAt: TEST_NOW,
    by: { person: officerOf("NIST"), seat: mainSeatOf("NIST"), agency },
    reason,
    evidence: [{ id: v7() as EvidenceId, kind: "citation", title: "Notice", locator: "p. 1", dated }],
    basis: "reported",
  });
  if (!decided.ok) throw new Error(decided.error.code);
  return { kind: "facts-stated", facts: decided.value.facts };
}

/** NIST claims its share as implemented, from wherever it stands. */
export function claim(stored: StoredRecord): RecordChange {
  const { record } = stored;
  const from = implementationOf(presentStatus(record.facts), agencyOf("NIST"));
  if (from === "in-progress") return reported(stored, "implemented");
  const begun = reported(stored, "in-progress");
  if (begun.kind !== "facts-stated") return begun;
  const meanwhile = { ...stored, record: { ...record, facts: [...record.facts, ...begun.facts] } };
  const claimed = reported(meanwhile, "implemented");
  return claimed.kind === "facts-stated"
    ? { kind: "facts-stated", facts: [...begun.facts, ...claimed.facts] }
    : claimed;
}
