import type { CollaborationId, CollaborationRefusal } from "@entente/domain";

/** There is a collaboration of this name already. */
export interface CollaborationTaken {
  readonly code: "collaboration-taken";
  readonly collaboration: CollaborationId;
}

/** A name of which nothing can be used as the short name of a collaboration. */
export interface CollaborationNameUnusable {
  readonly code: "collaboration-name-unusable";
  readonly title: string;
}

/** What a new collaboration is refused with. */
export type CollaborationRefused = CollaborationRefusal | CollaborationTaken | CollaborationNameUnusable;

export const COLLABORATION_CODES = {
  "collaboration-alone": true,
  "collaboration-ahead": true,
  "collaboration-taken": true,
  "collaboration-name-unusable": true,
} as const satisfies Record<CollaborationRefused["code"], true>;
