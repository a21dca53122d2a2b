import { chooseNoticesInput, entryAccepted } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { signedInProcedure } from "../procedure.ts";

/** The person chooses which notices come by mail too. */
export const choose = signedInProcedure
  .input(chooseNoticesInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { seen, ...choice }, path }) => {
    const { notices } = ctx.repositories;
    const { person } = ctx.actor;
    const saved = await notices.appendChoice(person, seen, choice, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("notices", saved.error, () => notices.choices(person));
    return { sequence: saved.value };
  });
