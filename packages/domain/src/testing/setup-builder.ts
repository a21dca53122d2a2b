import { tableOf } from "../forum/table-id.ts";
import type { TableSetup } from "../forum/table-setup.ts";
import { parseTableId, type TableId } from "../id.ts";
import { expectOk } from "./expect-result.ts";
import { LISTED } from "./forum-builder.ts";

export const tableId = (text: string): TableId => expectOk(parseTableId(text));

/** A table that is there without end, about nothing in particular. */
export function setupOf(id: string, changes: Partial<TableSetup> = {}): TableSetup {
  return {
    ...tableOf(tableId(id)),
    name: id,
    purpose: { statement: "Principles.", technologies: null, bands: null, issues: null },
    decisionRule: "consensus",
    coChairs: [],
    began: null,
    ended: null,
    isRollComplete: true,
    membersNote: null,
    source: LISTED,
    founding: null,
    ...changes,
  };
}
