import { tableHistoryInput, tableHistoryOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { storedTableOf } from "./stored-tables.ts";

/** Every charter that a table had and every country that came or left, the last first. */
export const history = procedureFor("read-internal")
  .input(tableHistoryInput)
  .output(tableHistoryOutput)
  .query(async ({ ctx, input: { table } }) => {
    const { entries } = await storedTableOf(ctx, table);
    const setups = await ctx.repositories.forum.setups.entries(table);
    return { setups: setups.toReversed(), roll: entries.toReversed() };
  });
