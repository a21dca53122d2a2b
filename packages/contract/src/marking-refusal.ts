import type {
  DeciderIsRequester,
  MarkingChangeRefusal,
  RecipientRefusal,
  WantedDesignationRefusal,
} from "@entente/domain";

/** What can be wrong with a marking that somebody wants, and with who wants it. */
export type MarkingWireRefusal =
  | WantedDesignationRefusal
  | MarkingChangeRefusal
  | RecipientRefusal
  | DeciderIsRequester;

/** Their codes. */
export const MARKING_CODES = {
  "category-on-unclassified": true,
  "control-on-unclassified": true,
  "controls-exclusive": true,
  "privilege-category-missing": true,
  "release-list-empty": true,
  "release-lists-overlap": true,
  "dissemination-list-missing": true,
  "dissemination-list-unexpected": true,
  "designator-not-listed": true,
  "release-name-unknown": true,
  "public-carries-no-mark": true,
  "recipient-unknown": true,
  "recipient-ambiguous": true,
  "not-designating-agency": true,
  "marking-derived": true,
  "marking-unchanged": true,
  "marking-reason-missing": true,
  "decider-is-requester": true,
} as const satisfies Record<MarkingWireRefusal["code"], true>;
