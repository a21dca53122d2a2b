import type {
  MeetingBegun,
  MeetingChangeRefusal,
  RollEntryRefusal,
  SetupRefusal,
  SheetRevisionRefusal,
  TableId,
  VoterUnknown,
} from "@entente/domain";

/** There is a table of this name already. */
export interface TableIdTaken {
  readonly code: "table-id-taken";
  readonly table: TableId;
}

/** A name of which nothing can be used as the short name of a table. */
export interface TableNameUnusable {
  readonly code: "table-name-unusable";
  readonly name: string;
}

/** Why tables, their members, their meetings and what is prepared before votes are not as somebody wrote them down. */
export type ForumRefusal =
  | SetupRefusal
  | RollEntryRefusal
  | TableIdTaken
  | TableNameUnusable
  | MeetingChangeRefusal
  | MeetingBegun
  | SheetRevisionRefusal
  | VoterUnknown;

export const FORUM_REFUSAL_CODES = {
  "table-name-missing": true,
  "table-backwards": true,
  "co-chair-office-missing": true,
  "co-chair-backwards": true,
  "co-chair-repeated": true,
  "co-chair-outside": true,
  "purpose-missing": true,
  "membership-backwards": true,
  "membership-source-missing": true,
  "membership-repeated": true,
  "membership-not-open": true,
  "roll-entry-not-standing": true,
  "table-id-taken": true,
  "table-name-unusable": true,
  "meeting-title-missing": true,
  "meeting-backwards": true,
  "agenda-title-missing": true,
  "agenda-owner-missing": true,
  "agenda-minutes-invalid": true,
  "agenda-too-long": true,
  "paper-unusable": true,
  "read-ahead-too-late": true,
  "participant-name-missing": true,
  "participant-repeated": true,
  "readout-empty": true,
  "readout-early": true,
  "meeting-cancelled": true,
  "meeting-begun": true,
  "meeting-of-other-table": true,
  "sheet-title-missing": true,
  "sheet-empty": true,
  "voters-not-listed": true,
  "vote-item-repeated": true,
  "vote-item-reported": true,
  "group-without-vote": true,
  "vote-item-unknown": true,
  "voter-unknown": true,
  "vote-source-missing": true,
  "conversations-maximum-invalid": true,
} as const satisfies Record<ForumRefusal["code"], true>;
