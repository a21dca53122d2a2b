import type { CollaborationId, NewCollaboration, Result } from "@entente/domain";
import type { HistoryEntry } from "./forum-port.ts";
import type { Signature } from "./ports.ts";

/** There is a collaboration of this name already. */
export interface CollaborationTaken {
  readonly code: "collaboration-taken";
  readonly collaboration: CollaborationId;
}

/** Collaborations that people put on record here. */
export interface CollaborationRepository {
  /** All of them, in the order of their names. */
  foundings(): Promise<readonly HistoryEntry<CollaborationId, NewCollaboration>[]>;
  /** Puts down the collaboration and how it came about, both or neither. */
  found(
    founding: NewCollaboration,
    reason: string,
    signature: Signature,
  ): Promise<Result<void, CollaborationTaken>>;
}
