import { entryAccepted, unlinkChangeInput } from "@entente/contract";
import { withoutLinkedChange } from "@entente/domain";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse, refusalError } from "../refusal.ts";

/** An analyst takes a link back, with a reason; its history stays. */
export const unlinkChange = procedureFor("link-stance-change")
  .input(unlinkChangeInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input: { recommendation, seen, holder, issue, reason }, path }) => {
    const { alignment } = ctx.repositories;
    const [last] = await alignment.effectHistory(recommendation);
    if (last === undefined) throw refusalError({ code: "change-not-linked", recommendation, holder, issue });
    const effect = orRefuse(withoutLinkedChange(last.effect, { holder, issue }));
    const saved = await alignment.appendEffect(effect, seen, reason, signatureOf(ctx, ctx.actor, path));
    if (!saved.ok) {
      throw await entryChanged("link", saved.error, () => alignment.effectHistory(recommendation));
    }
    return { sequence: saved.value };
  });
