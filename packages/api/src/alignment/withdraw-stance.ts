import { entryAccepted, withdrawStanceInput } from "@entente/contract";
import { standingEntries } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** An analyst takes a stance back, with a reason; its history stays, and what stood before it counts again. */
export const withdrawStance = procedureFor("record-stance")
  .input(withdrawStanceInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { holder, issue, seen, sequence, reason }, path }) => {
    const { alignment } = ctx.repositories;
    const place = { holder, issue };
    const standing = standingEntries(await alignment.stanceHistory(place));
    if (!standing.some((entry) => entry.sequence === sequence)) {
      throw refusalError({ code: "nothing-to-withdraw" });
    }
    const entry = { stance: null, withdraws: sequence, withdrawalReason: reason };
    const saved = await alignment.appendStance(place, seen, entry, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("stance", saved.error, () => alignment.stanceHistory(place));
    return { sequence: saved.value };
  });
