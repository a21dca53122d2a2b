import { draftSheetInput, sheetAccepted } from "@entente/contract";
import { draftSheet as drafted, parseCoordinationSheetId } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { votersAround } from "./sheet-around.ts";
import { reportedSource } from "./source.ts";
import { storedTableOf } from "./stored-tables.ts";

/** Begins a sheet before votes of a body: what is voted on, what the group wants, and who coordinates. */
export const draftSheet = procedureFor("coordinate-vote")
  .input(draftSheetInput)
  .output(sheetAccepted)
  .mutation(async ({ ctx, input: { source, reason, ...given }, path }) => {
    await storedTableOf(ctx, given.table);
    checkCountries(await ctx.repositories.reference.countries(), "group", given.group);
    const draft = { ...given, source: reportedSource(source, ctx.today) };
    const record = orRefuse(drafted(draft, await votersAround(ctx, given)));

    const made = parseCoordinationSheetId(ctx.newId());
    if (!made.ok) throw new Error(`${made.error.value} is not a UUID`);
    const { sheets } = ctx.repositories.forum;
    const saved = await sheets.append(made.value, 0, record, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("sheet", saved.error, () => sheets.entries(made.value));
    return { sheet: made.value, sequence: saved.value };
  });
