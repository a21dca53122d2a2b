import { type MemberRoll, type Table, tableIdOf } from "@entente/domain";
import type { SignedInContext } from "../context.ts";
import { rollOrNobody, storedTables, tableAmong } from "../forum/stored-tables.ts";

/** Who belongs to the table, over time; refused when there is no such table. A group without members of its own has its forum's. */
export async function tableRoll(ctx: SignedInContext, table: Table): Promise<MemberRoll> {
  const tables = await storedTables(ctx);
  const { id } = tableAmong(tables, tableIdOf(table));
  return rollOrNobody(tables, id);
}
