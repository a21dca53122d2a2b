import { entryAccepted, recordStanceInput } from "@entente/contract";
import { checkCountryStance, standingEntries } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";

/** An analyst records what a source says a country answers on an issue. */
export const recordStance = procedureFor("record-stance")
  .input(recordStanceInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { seen, confidence, basis, passage, figure, source, ...said } = input;
    const { alignment } = ctx.repositories;
    const place = { holder: said.holder, issue: said.issue };
    const [{ model }, history] = await Promise.all([alignment.getModel(), alignment.stanceHistory(place)]);
    const stance = { ...said, source: { ...source, confidence, basis, passage, figure } };
    const standing = standingEntries(history).map((entry) => entry.stance);
    orRefuse(checkCountryStance({ model, standing, today: ctx.today }, stance));

    const entry = { stance, withdraws: null, withdrawalReason: null };
    const saved = await alignment.appendStance(place, seen, entry, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("stance", saved.error, () => alignment.stanceHistory(place));
    return { sequence: saved.value };
  });
