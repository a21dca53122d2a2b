import { sheetInput, sheetOutput } from "@entente/contract";
import { sheetRows } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { sheetAround, storedSheetOf } from "./sheet-around.ts";

/** What a group needs to agree before votes of a body: where everybody stands, and who speaks to whom. */
export const sheet = procedureFor("read-internal")
  .input(sheetInput)
  .output(sheetOutput)
  .query(async ({ ctx, input: { sheet: id } }) => {
    const stored = await storedSheetOf(ctx, id);
    const { tableName, around, reports } = await sheetAround(ctx, stored);
    const rows = orRefuse(sheetRows(stored.content, around));
    const { sequence, content: record, at, by, personName } = stored;
    return {
      id,
      tableName,
      sequence,
      record,
      at,
      by,
      personName,
      rule: around.rule,
      voters: around.voters?.length ?? 0,
      reports,
      rows,
    };
  });
