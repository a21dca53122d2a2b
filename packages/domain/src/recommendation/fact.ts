import type { Author } from "../author.ts";
import type { Evidence } from "../evidence.ts";
import type { AgencyId, RecommendationKey } from "../id.ts";
import type { Basis } from "../source.ts";
import type { CalendarDate, Instant } from "../time.ts";
import type { Closure, Implementation, Position, Resolution, Verification } from "./status.ts";

interface FactBase {
  /** The day on which it became so. */
  readonly on: CalendarDate;
  /** The moment at which it was recorded here; never before `on`. */
  readonly recordedAt: Instant;
  readonly by: Author;
  readonly reason: string | null;
  readonly evidence: readonly Evidence[];
  readonly basis: Basis;
}

/** An agency's answer to the recommendation. */
export interface PositionFact extends FactBase {
  readonly kind: "position";
  readonly agency: AgencyId;
  readonly from: Position;
  readonly to: Position;
}

/** The agreed action with the official who answers for it, or its withdrawal. */
export interface ResolutionFact extends FactBase {
  readonly kind: "resolution";
  readonly from: Resolution;
  readonly to: Resolution;
  readonly agreedAction: string | null;
  readonly official: string | null;
}

/** What an assigned agency claims of its own share. */
export interface ImplementationFact extends FactBase {
  readonly kind: "implementation";
  readonly agency: AgencyId;
  readonly from: Implementation;
  readonly to: Implementation;
}

/** What the verifier finds, or what follows from the lead's claim or a dispute. */
export interface VerificationFact extends FactBase {
  readonly kind: "verification";
  readonly from: Verification;
  readonly to: Verification;
}

/** The end of the record or its reopening. */
export interface ClosureFact extends FactBase {
  readonly kind: "closure";
  readonly from: Closure;
  readonly to: Closure;
  readonly approvedBy: string | null;
  readonly successor: RecommendationKey | null;
}

/** One appended statement about status; never altered afterwards. */
export type StatusFact = PositionFact | ResolutionFact | ImplementationFact | VerificationFact | ClosureFact;
