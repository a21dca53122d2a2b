import { reviseSheetInput, sheetAccepted } from "@entente/contract";
import { reviseSheet as revised } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedSheetOf, votersAround } from "./sheet-around.ts";
import { reportedSource } from "./source.ts";

/** Writes a sheet down anew; earlier versions and all that was reported stay. */
export const reviseSheet = procedureFor("coordinate-vote")
  .input(reviseSheetInput)
  .output(sheetAccepted)
  .mutation(async ({ ctx, input: { sheet, seen, source, reason, ...given }, path }) => {
    const { content } = await storedSheetOf(ctx, sheet);
    checkCountries(await ctx.repositories.reference.countries(), "group", given.group);
    const { sheets, votes } = ctx.repositories.forum;
    const reports = (await votes.entries(sheet)).map((vote) => vote.content);
    const draft = { ...given, source: reportedSource(source, ctx.today) };
    const around = { ...(await votersAround(ctx, { ...given, table: content.table })), reports };
    const record = orRefuse(revised(content, draft, around));
    const saved = await sheets.append(sheet, seen, record, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      throw await entryChanged("sheet", saved.error, async () => (await sheets.entries(sheet)).toReversed());
    }
    return { sheet, sequence: saved.value };
  });
