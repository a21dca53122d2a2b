import { alignmentWhatIfInput, alignmentWhatIfOutput } from "@entente/contract";
import { changesTogether, whatIf as supposed } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { appliedEffect } from "./applied-effect.ts";
import { linkedEffects, questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

/** What several changes at once would do, those of recommendations among them. Stores nothing. */
export const whatIf = procedureFor("read-internal")
  .input(alignmentWhatIfInput)
  .output(alignmentWhatIfOutput)
  .query(async ({ ctx, input: { changes, recommendations, ...asked } }) => {
    const [stored, effects] = await Promise.all([storedAlignment(ctx), linkedEffects(ctx)]);
    const question = questionOf(asked, ctx.today);
    const table = tableFor(stored, question, ctx.today);
    const chosen = effects.filter(({ recommendation }) => recommendations.includes(recommendation));
    const together = orRefuse(changesTogether(changes, chosen));
    const linked = new Set(
      chosen.flatMap((effect) => (effect.changes.length > 0 ? effect.recommendation : [])),
    );
    return {
      on: question.on,
      effect: appliedEffect(orRefuse(supposed(table, together))),
      unlinked: recommendations.filter((key) => !linked.has(key)),
    };
  });
