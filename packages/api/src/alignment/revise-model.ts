import { entryAccepted, reviseAlignmentModelInput } from "@entente/contract";
import { checkAlignmentModel } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";

/** An analyst puts a new version of issues, weights, holders and blocs in force; earlier ones stay. */
export const reviseModel = procedureFor("revise-alignment-model")
  .input(reviseAlignmentModelInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { seen, model, reason }, path }) => {
    const { alignment, reference } = ctx.repositories;
    const revised = { ...model, version: seen + 1 };
    const countries = (await reference.countries()).map(({ code }) => code);
    orRefuse(checkAlignmentModel(revised, countries));
    const saved = await alignment.appendModel(revised, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("model", saved.error, async () => [await alignment.getModel()]);
    return { sequence: saved.value };
  });
