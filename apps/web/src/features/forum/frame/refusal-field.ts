import type { Refusal, RefusalCode } from "@entente/contract";

/** Refusals that are about one field of the forms of forums, whatever was typed. */
const FIELD_OF_CODE: Readonly<Partial<Record<RefusalCode, string>>> = {
  "table-name-missing": "name",
  "table-backwards": "ended.on",
  "purpose-missing": "statement",
  "membership-backwards": "left.on",
  "membership-source-missing": "source.title",
  "membership-repeated": "country",
  "membership-not-open": "country",
  "roll-entry-not-standing": "entry",
  "meeting-title-missing": "title",
  "meeting-backwards": "endsAt.day",
  "agenda-too-long": "endsAt.hour",
  "read-ahead-too-late": "readAheadDue",
  "readout-empty": "readout.text",
  "readout-early": "readout.issuedOn",
  "sheet-title-missing": "title",
  "group-without-vote": "group",
  "vote-item-unknown": "item",
  "voter-unknown": "country",
  "vote-source-missing": "source",
  "conversations-maximum-invalid": "conversationsMaximum",
};

/** Refusals about one item of an agenda, with the field of its row. */
const FIELD_OF_ITEM: Readonly<Partial<Record<RefusalCode, string>>> = {
  "agenda-title-missing": "title",
  "agenda-owner-missing": "country",
  "agenda-minutes-invalid": "minutes",
  "paper-unusable": "readAhead.0",
};

/** Of items and participants: which row of the form each of those that were sent stands in. */
export interface SentRows {
  readonly agenda?: readonly number[];
  readonly participants?: readonly {
    readonly row: number;
    readonly name: string;
    readonly country: string;
  }[];
}

/** The field that a refused entry is about; absent when it is about none, such as a role. */
export function fieldOfForumRefusal(refusal: Refusal, sent: SentRows = {}): string | null {
  if (refusal.code in FIELD_OF_ITEM && "item" in refusal) {
    const row = sent.agenda?.[Number(refusal.item) - 1];
    const field = FIELD_OF_ITEM[refusal.code] ?? "title";
    return rowField("agenda", row, refusal.code === "paper-unusable" ? `${field}.${refusal.field}` : field);
  }
  if (refusal.code === "participant-name-missing" || refusal.code === "participant-repeated") {
    const { name, country } = refusal.participant;
    const same = sent.participants?.findLast((one) => one.name === name.trim() && one.country === country);
    return rowField("participants", same?.row, "name");
  }
  if (refusal.code === "sheet-empty") return refusal.field === "items" ? "items.0.title" : "group";
  return FIELD_OF_CODE[refusal.code] ?? null;
}

function rowField(list: string, row: number | undefined, field: string): string | null {
  return row === undefined ? null : `${list}.${row}.${field}`;
}
