import { entryAccepted, setWeightsInput } from "@entente/contract";
import { checkAccess, indexWeights, ownStatementOf } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/** A coordinator states what the criteria are worth to the own agency. */
export const setWeights = procedureFor("set-weights")
  .input(setWeightsInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { agency, seen, points, reason }, path }) => {
    const { priority, audit } = ctx.repositories;
    const signature = signatureOf(ctx, ctx.actor, path);
    const allowed = checkAccess(ctx.actor, ctx.act, ownStatementOf(agency));
    if (!allowed.ok) {
      await audit.denied(signature, agency, allowed.error);
      throw refusalError(allowed.error);
    }
    const { model } = await priority.getModel();
    orRefuse(indexWeights(model, points));

    const set = { agency, points, basis: "reported", statedOn: ctx.today, reason } as const;
    const saved = await priority.appendWeightSet(set, seen, signature);
    if (!saved.ok) throw await entryChanged("weights", saved.error, () => priority.weightHistory(agency));
    return { sequence: saved.value };
  });
