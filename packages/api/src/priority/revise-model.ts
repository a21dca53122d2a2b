import { entryAccepted, reviseModelInput } from "@entente/contract";
import { definePriorityModel } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";

/** An analyst puts a new version of the model in force; earlier ones and the runs made with them stay. */
export const reviseModel = procedureFor("revise-priority-model")
  .input(reviseModelInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { seen, model, reason }, path }) => {
    const { priority } = ctx.repositories;
    const revised = orRefuse(definePriorityModel({ ...model, version: seen + 1 }));
    const saved = await priority.appendModel(revised, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("model", saved.error, async () => [await priority.getModel()]);
    return { sequence: saved.value };
  });
