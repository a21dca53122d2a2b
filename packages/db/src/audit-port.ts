import type { AgencyId, CalendarDate, Instant, PersonId, RecommendationKey, Role } from "@entente/domain";
import type { AuditReport, Signature } from "./ports.ts";

/** Where a page of the audit ends. */
export interface AuditPlace {
  readonly at: Instant;
  readonly chain: string;
  readonly sequence: number;
}

export interface AuditQuery {
  /** Rows of these days alone, both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly actor: PersonId | null;
  /** The procedure or command; an ending dot stands for all of an area, such as `person.`. */
  readonly action: string | null;
  /** Part of what it was done to, such as a key or a session. */
  readonly object: string | null;
  readonly outcome: "accepted" | "denied" | null;
  readonly after: AuditPlace | null;
  readonly limit: number;
}

/** One row of the audit as it is read. */
export interface AuditLine {
  readonly place: AuditPlace;
  readonly actor: PersonId;
  /** Absent when no person of the register acted. */
  readonly actorName: string | null;
  readonly agency: AgencyId;
  readonly role: Role | "none";
  readonly action: string;
  readonly object: string;
  /** Canonical JSON. */
  readonly before: string | null;
  readonly after: string | null;
  readonly source: string;
  readonly requestId: string;
  readonly outcome: "accepted" | "denied";
  /** The recommendations that it tells of: those whose history it is, and those that it names. */
  readonly records: readonly RecommendationKey[];
}

export interface AuditRepository {
  /** Recomputes every chain and compares it with its head and the anchors. */
  verify(): Promise<AuditReport>;
  /** Combines all heads into the day's anchor; returns its digest, or that of a later day that is anchored already. */
  anchor(day: CalendarDate): Promise<string>;
  /** A refused or denied attempt, kept beside the accepted ones. */
  denied(signature: Signature, object: string, refusal: object): Promise<void>;
  /** What a person did that changed nothing, such as an export. */
  noted(signature: Signature, object: string, facts: object): Promise<void>;
  /** Rows that match, the newest first. */
  list(query: AuditQuery): Promise<readonly AuditLine[]>;
}
