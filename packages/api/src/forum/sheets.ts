import { sheetsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { storedTables } from "./stored-tables.ts";

/** Sheets that are kept before votes, by title. */
export const sheets = procedureFor("read-internal")
  .output(sheetsOutput)
  .query(async ({ ctx }) => {
    const [tables, stored] = await Promise.all([storedTables(ctx), ctx.repositories.forum.sheets.present()]);
    const nameOf = new Map(tables.map(({ id, setup }) => [id, setup.name]));
    return {
      sheets: stored
        .map(({ subject: id, content: { table, title, votesOn, items } }) => ({
          id,
          table,
          tableName: nameOf.get(table) ?? table,
          title,
          votesOn,
          items: items.length,
        }))
        .toSorted((a, b) => (a.title < b.title ? -1 : 1)),
    };
  });
