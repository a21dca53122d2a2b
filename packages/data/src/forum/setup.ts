import { type Forum, type TableSetup, tableOf } from "@entente/domain";
import type { TableRow } from "./rows.ts";

/** How the table that a row describes is set up; a forum has the name that the portfolio gives it. */
export function setupOf(row: TableRow, { forums }: { readonly forums: readonly Forum[] }): TableSetup {
  const { forum, workingGroup } = tableOf(row.id);
  const name = row.name ?? forums.find(({ id }) => id === forum)?.name;
  if (name === undefined) throw new Error(`unchecked table: ${row.id}`);
  const { purpose: statement, technologies, bands, issues } = row;
  const { decisionRule, coChairs, began, ended, isRollComplete, membersNote, source } = row;
  return {
    forum,
    workingGroup,
    name,
    purpose: { statement, technologies, bands, issues },
    decisionRule,
    coChairs,
    began,
    ended,
    isRollComplete,
    membersNote,
    source,
    founding: null,
  };
}
