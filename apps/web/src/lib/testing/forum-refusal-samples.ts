import type { ForumRefusal } from "@entente/contract";
import type {
  CalendarDate,
  CountryCode,
  ForumId,
  Instant,
  Membership,
  RoughDate,
  TableId,
} from "@entente/domain";

const JPN = "JPN" as CountryCode;
const DAY = "2026-05-04" as CalendarDate;
const MOMENT = "2026-05-04T09:30:00.000Z" as Instant;
const SINCE: RoughDate = { on: DAY, precision: "day" };
const UNTIL: RoughDate = { on: DAY, precision: "month" };
const TABLE = "ttc" as TableId;
const PARTICIPANT = { country: JPN, agency: null, name: "Head of delegation" };
const MEMBERSHIP: Membership = {
  country: JPN,
  status: "member",
  joined: { on: DAY, precision: "year" },
  left: null,
  source: { title: "List", locator: null, dated: DAY, basis: "reported", confidence: "medium" },
};

/** One refusal of each code of forums. */
export const FORUM_REFUSAL_SAMPLES: {
  readonly [Code in ForumRefusal["code"]]: Extract<ForumRefusal, { readonly code: Code }>;
} = {
  "table-name-missing": { code: "table-name-missing", forum: "ttc" as ForumId },
  "table-backwards": { code: "table-backwards", began: SINCE, ended: UNTIL },
  "co-chair-office-missing": { code: "co-chair-office-missing", country: JPN },
  "co-chair-backwards": { code: "co-chair-backwards", country: JPN, since: SINCE, until: UNTIL },
  "co-chair-repeated": { code: "co-chair-repeated", country: JPN },
  "co-chair-outside": { code: "co-chair-outside", country: JPN, since: SINCE },
  "purpose-missing": { code: "purpose-missing", table: "Council" },
  "membership-backwards": { code: "membership-backwards", country: JPN, joined: SINCE, left: UNTIL },
  "membership-source-missing": { code: "membership-source-missing", country: JPN },
  "membership-repeated": {
    code: "membership-repeated",
    country: JPN,
    standing: MEMBERSHIP,
    added: MEMBERSHIP,
  },
  "membership-not-open": { code: "membership-not-open", country: JPN },
  "roll-entry-not-standing": { code: "roll-entry-not-standing", entry: 3 },
  "table-id-taken": { code: "table-id-taken", table: TABLE },
  "table-name-unusable": { code: "table-name-unusable", name: "—" },
  "meeting-title-missing": { code: "meeting-title-missing" },
  "meeting-backwards": { code: "meeting-backwards", startsAt: MOMENT, endsAt: MOMENT },
  "agenda-title-missing": { code: "agenda-title-missing", item: 1 },
  "agenda-owner-missing": { code: "agenda-owner-missing", item: 2, title: "Next steps" },
  "agenda-minutes-invalid": { code: "agenda-minutes-invalid", item: 1, minutes: -5 },
  "agenda-too-long": { code: "agenda-too-long", planned: 130, available: 120 },
  "paper-unusable": { code: "paper-unusable", item: 1, field: "locator" },
  "read-ahead-too-late": { code: "read-ahead-too-late", readAheadDue: DAY, startsOn: DAY },
  "participant-name-missing": { code: "participant-name-missing", participant: PARTICIPANT },
  "participant-repeated": { code: "participant-repeated", participant: PARTICIPANT },
  "readout-empty": { code: "readout-empty" },
  "readout-early": { code: "readout-early", issuedOn: DAY, startsOn: DAY },
  "meeting-cancelled": { code: "meeting-cancelled", title: "Third meeting" },
  "meeting-begun": { code: "meeting-begun", title: "Third meeting", startsAt: MOMENT },
  "meeting-of-other-table": { code: "meeting-of-other-table", table: TABLE, given: "quad" as TableId },
  "sheet-title-missing": { code: "sheet-title-missing" },
  "sheet-empty": { code: "sheet-empty", field: "items" },
  "voters-not-listed": { code: "voters-not-listed", table: TABLE },
  "vote-item-repeated": { code: "vote-item-repeated", item: "item" },
  "vote-item-reported": { code: "vote-item-reported", item: "item", title: "Resolution 50", reports: 3 },
  "group-without-vote": { code: "group-without-vote", country: JPN },
  "vote-item-unknown": { code: "vote-item-unknown", item: "item", known: ["other"] },
  "voter-unknown": { code: "voter-unknown", country: JPN, item: "item" },
  "vote-source-missing": { code: "vote-source-missing", country: JPN, item: "item" },
  "conversations-maximum-invalid": { code: "conversations-maximum-invalid", value: 0 },
};
