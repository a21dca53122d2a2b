import { entryAccepted, linkChangeInput } from "@entente/contract";
import { groupHolders, type LinkedEffect, withLinkedChange } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { signatureOf } from "../context.ts";
import { entryChanged } from "../entry-changed.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { storedAlignment, tableOfEverybody } from "./stored-alignment.ts";

/** An analyst says which stance carrying out a recommendation would change, and why. */
export const linkChange = procedureFor("link-stance-change")
  .input(linkChangeInput)
  .output(entryAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { recommendation, seen, group, groupReason, ...change } = input;
    const { alignment } = ctx.repositories;
    await storedRecord(ctx, recommendation);
    const stored = await storedAlignment(ctx);
    const [last] = await alignment.effectHistory(recommendation);
    const present: LinkedEffect = last?.effect ?? {
      recommendation,
      group: groupHolders(stored.inputs.model),
      groupReason: "",
      changes: [],
    };
    const grouped = {
      ...present,
      group: group ?? present.group,
      groupReason: groupReason ?? present.groupReason,
    };
    const effect = orRefuse(withLinkedChange(tableOfEverybody(stored, ctx.today), grouped, change));
    const signature = signatureOf(ctx, ctx.actor, path);
    const saved = await alignment.appendEffect(effect, seen, change.reason, signature);
    if (!saved.ok) {
      throw await entryChanged("link", saved.error, () => alignment.effectHistory(recommendation));
    }
    return { sequence: saved.value };
  });
