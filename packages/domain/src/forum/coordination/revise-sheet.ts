import { err, type Result } from "../../result.ts";
import type { VoteItem, VoteItemUnknown } from "./coordination-sheet.ts";
import {
  checkSheet,
  type GroupWithoutVote,
  type SheetAround,
  type SheetRecord,
  type SheetRefusal,
} from "./sheet-record.ts";

/** An item as somebody writes it down: a new one has no short name yet. */
export interface VoteItemDraft extends Omit<VoteItem, "id"> {
  readonly id: string | null;
}

/** A sheet as somebody writes it down. */
export interface SheetDraft extends Omit<SheetRecord, "items"> {
  readonly items: readonly VoteItemDraft[];
}

/** Something was reported of an item, so that it stays on the sheet. */
export interface VoteItemReported {
  readonly code: "vote-item-reported";
  readonly item: string;
  readonly title: string;
  readonly reports: number;
}
export type SheetRevisionRefusal = SheetRefusal | GroupWithoutVote | VoteItemReported | VoteItemUnknown;

/** The sheet when it could be used so, new items named `item-1`, `item-2` and so on; fails as `checkSheet` does. */
export function draftSheet(
  draft: SheetDraft,
  around: Omit<SheetAround, "reports">,
): Result<SheetRecord, SheetRefusal | GroupWithoutVote> {
  return checkSheet({ ...draft, items: namedItems(draft.items) }, around);
}

/**
 * The sheet as it is now to be. It stays with its body, and keeps every item of which something was reported.
 *
 * Fails with `vote-item-unknown` when an item is named that the sheet does not have, `vote-item-reported`, and as
 * `checkSheet` does.
 */
export function reviseSheet(
  record: SheetRecord,
  draft: Omit<SheetDraft, "table">,
  around: SheetAround,
): Result<SheetRecord, SheetRevisionRefusal> {
  const known = record.items.map(({ id }) => id);
  const foreign = draft.items.flatMap(({ id }) => (id === null || known.includes(id) ? [] : [id])).at(0);
  if (foreign !== undefined) return err({ code: "vote-item-unknown", item: foreign, known });
  const kept = draft.items.map(({ id }) => id);
  for (const { id, title } of record.items) {
    if (kept.includes(id)) continue;
    const reports = around.reports.filter(({ item }) => item === id).length;
    if (reports > 0) return err({ code: "vote-item-reported", item: id, title, reports });
  }
  return draftSheet({ ...draft, table: record.table }, around);
}

/** New items get the numbers above the highest that stands. */
function namedItems(items: readonly VoteItemDraft[]): readonly VoteItem[] {
  const numbers = items.map(({ id }) => Number(/^item-([1-9]\d{0,5})$/u.exec(id ?? "")?.[1] ?? 0));
  let last = Math.max(0, ...numbers);
  return items.map(({ id, ...item }) => {
    if (id !== null) return { ...item, id };
    last += 1;
    return { ...item, id: `item-${last}` };
  });
}
