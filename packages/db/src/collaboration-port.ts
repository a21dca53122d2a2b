import type { CollaborationChange, CollaborationId, NewCollaboration, Result } from "@entente/domain";
import type { HistoryEntry } from "./forum-port.ts";
import type { Signature } from "./ports.ts";
import type { SequenceMoved } from "./priority-port.ts";

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
  /** Ends and corrections of one collaboration, or of all of them, by name and in the order in which they were put down. */
  changes(
    collaboration: CollaborationId | null,
  ): Promise<readonly HistoryEntry<CollaborationId, CollaborationChange>[]>;
  /** Puts down the change and how the collaboration stands after it, both or neither. `expected` as in a history. */
  change(
    expected: number,
    change: CollaborationChange,
    reason: string,
    signature: Signature,
  ): Promise<Result<number, SequenceMoved>>;
}
