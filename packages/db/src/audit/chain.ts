import type { PersonId, ProviderId } from "@entente/domain";
import type { InferInsertModel } from "drizzle-orm";
import type { Signature } from "../ports.ts";
import { monthOf } from "../record/row-of-record.ts";
import type { auditRows } from "../schema/index.ts";
import { canonicalJson, sha256 } from "./canonical.ts";

export type AuditRow = Required<InferInsertModel<typeof auditRows>>;

/** Where a chain ends; the next row continues from here. */
export interface ChainHead {
  readonly chain: string;
  readonly sequence: number;
  readonly hash: string;
}

/** What happened to one object; `before` and `after` hold the parts that changed. */
export interface AuditEvent {
  readonly object: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly outcome: AuditRow["outcome"];
}

/** Stands before the first row of every chain. */
export const GENESIS_HASH = "0".repeat(64);

export function emptyChain(chain: string): ChainHead {
  return { chain, sequence: 0, hash: GENESIS_HASH };
}

export const PERSON_CHAIN_PREFIX = "person:";

/** The chain of what a person did that belongs to no record: signing in and out, and what was denied. */
export function personChain(person: PersonId): string {
  return `${PERSON_CHAIN_PREFIX}${person}`;
}

export const SIGN_IN_CHAIN_PREFIX = "sign-in:";

/** The chain of sign-ins by way of this provider that failed before anybody was known. */
export function signInChain(provider: ProviderId | null): string {
  return `${SIGN_IN_CHAIN_PREFIX}${provider ?? "none"}`;
}

/** The row that continues a chain. */
export function nextAuditRow(head: ChainHead, event: AuditEvent, signature: Signature): AuditRow {
  const content = {
    chain: head.chain,
    sequence: head.sequence + 1,
    at: signature.at,
    actor: signature.by.person,
    agency: signature.by.agency,
    role: signature.role,
    action: signature.action,
    object: event.object,
    before: event.before === null ? null : canonicalJson(event.before),
    after: event.after === null ? null : canonicalJson(event.after),
    source: signature.source,
    requestId: signature.requestId,
    outcome: event.outcome,
    previousHash: head.hash,
  };
  return { ...content, month: monthOf(signature.at), hash: hashOf(content) };
}

/** SHA-256 over the canonical content of a row and the hash of the row before it. */
export function hashOf({ previousHash, ...content }: Omit<AuditRow, "hash" | "month">): string {
  return sha256(`${previousHash}\n${canonicalJson(content)}`);
}
