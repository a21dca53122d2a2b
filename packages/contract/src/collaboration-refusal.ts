import type {
  CollaborationCorrectionRefusal,
  CollaborationEndRefusal,
  CollaborationId,
  CollaborationRefusal,
} from "@entente/domain";

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

/** What a new collaboration, its end and its corrections are refused with. */
export type CollaborationRefused =
  | CollaborationRefusal
  | CollaborationEndRefusal
  | CollaborationCorrectionRefusal
  | CollaborationTaken
  | CollaborationNameUnusable;

export const COLLABORATION_CODES = {
  "collaboration-alone": true,
  "collaboration-ahead": true,
  "collaboration-taken": true,
  "collaboration-name-unusable": true,
  "collaboration-ended": true,
  "collaboration-end-early": true,
  "collaboration-end-ahead": true,
  "collaboration-still-runs": true,
  "collaboration-unchanged": true,
  "collaboration-emptied": true,
} as const satisfies Record<CollaborationRefused["code"], true>;
