import type {
  AccountRefusal,
  CommitmentAhead,
  CommitmentKeyTaken,
  CommitmentRefusal,
  DueRefusal,
  LinkRefusal,
  SpeakerOwes,
} from "@entente/domain";

/** What commitments, accounts and links are refused with. */
export type CommitmentRefused =
  | CommitmentRefusal
  | CommitmentAhead
  | CommitmentKeyTaken
  | SpeakerOwes
  | AccountRefusal
  | DueRefusal
  | LinkRefusal;

/** Their codes but those that other areas list. */
export const COMMITMENT_CODES = {
  "commitment-text-missing": true,
  "commitment-source-unusable": true,
  "obligations-missing": true,
  "obligation-repeated": true,
  "due-before-commitment": true,
  "country-outside-forum": true,
  "commitment-ahead": true,
  "commitment-key-taken": true,
  "speaker-owes": true,
  "obligation-unknown": true,
  "account-not-independent": true,
  "account-reason-missing": true,
  "account-evidence-missing": true,
  "account-out-of-order": true,
  "obligation-due-unchanged": true,
  "due-reason-missing": true,
  "link-unchanged": true,
  "link-reason-missing": true,
} as const satisfies Record<Exclude<CommitmentRefused["code"], "evidence-unusable">, true>;
