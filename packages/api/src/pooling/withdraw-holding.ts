import { holdingAccepted, withdrawHoldingInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** An analyst or an agency's coordinator takes a holding out of the register, with a reason; its versions stay. */
export const withdrawHolding = procedureFor("record-holding")
  .input(withdrawHoldingInput)
  .output(holdingAccepted)
  .mutation(async ({ ctx, input: { id, seen, reason }, path }) => {
    const { pooling } = ctx.repositories;
    const [last] = await pooling.holdingHistory(id);
    if (last === undefined) throw refusalError({ code: "not-found", kind: "holding", value: id });
    if (last.holding === null) throw refusalError({ code: "nothing-to-withdraw" });

    const entry = { holding: null, reason };
    const saved = await pooling.appendHolding(id, seen, entry, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) throw await entryChanged("holding", saved.error, () => pooling.holdingHistory(id));
    return { id, sequence: saved.value };
  });
