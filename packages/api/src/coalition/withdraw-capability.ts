import { entryAccepted, withdrawCapabilityInput } from "@entente/contract";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { refusalError } from "../refusal.ts";

/** An analyst takes a statement back, with a reason; its history stays. */
export const withdrawCapability = procedureFor("record-capability")
  .input(withdrawCapabilityInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { country, requirement, seen, entry, reason }, path }) => {
    const { coalition } = ctx.repositories;
    const place = { country, requirement };
    const history = await coalition.capabilityHistory(place);
    const said = history.find(({ sequence }) => sequence === entry);
    const isWithdrawn = history.some(({ withdraws }) => withdraws === entry);
    if (said === undefined || said.capability === null || isWithdrawn) {
      throw refusalError({ code: "nothing-to-withdraw" });
    }
    const act = { capability: null, withdraws: entry, withdrawalReason: reason };
    const saved = await coalition.appendCapability(place, seen, act, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      throw await entryChanged("capability", saved.error, () => coalition.capabilityHistory(place));
    }
    return { sequence: saved.value };
  });
