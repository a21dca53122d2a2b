import { membersInput, membersOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { isForumRoll, seatsOn, storedTables, tableAmong } from "./stored-tables.ts";

/** Who sat at a table on a day, who may have, and who was near it. */
export const members = procedureFor("read-internal")
  .input(membersInput)
  .output(membersOutput)
  .query(async ({ ctx, input }) => {
    const tables = await storedTables(ctx);
    const table = tableAmong(tables, input.table);
    const on = input.on ?? ctx.today;
    return { on, table: table.id, isForumRoll: isForumRoll(table), seats: seatsOn(tables, table.id, on) };
  });
