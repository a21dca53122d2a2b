import { alignmentMovesInput, alignmentMovesOutput } from "@entente/contract";
import {
  type CountryCode,
  changesOneAtATime,
  closestChanges,
  type GreatestGain,
  gainingChanges,
  type IssueId,
  type LinkedEffect,
  recommendationsBehind,
  type SingleChange,
} from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { linkedEffects, questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

/** Which single steps bring the group closest, each with the recommendations that would take it. */
export const moves = procedureFor("read-internal")
  .input(alignmentMovesInput)
  .output(alignmentMovesOutput)
  .query(async ({ ctx, input: { movers, issues, steps, limit, ...asked } }) => {
    const [stored, effects] = await Promise.all([storedAlignment(ctx), linkedEffects(ctx)]);
    const question = questionOf(asked, ctx.today);
    const table = tableFor(stored, question, ctx.today);
    const scope = { holders: movers, issues };
    const best = orRefuse(closestChanges(table, scope));
    const gaining = orRefuse(gainingChanges(table, scope));
    const sequence = orRefuse(changesOneAtATime(table, steps, scope));
    return {
      on: question.on,
      best:
        best.reason === null
          ? {
              ...best,
              closest: withLinks(effects, best.closest),
              closestPerStep: best.closestPerStep === null ? null : withLinks(effects, best.closestPerStep),
            }
          : best,
      changes: gaining.slice(0, limit).map((change) => withLink(effects, change)),
      total: gaining.length,
      sequence: {
        ...sequence,
        steps: sequence.steps.map((step) => ({ ...step, change: withLink(effects, step.change) })),
      },
    };
  });

function withLink(effects: readonly LinkedEffect[], change: SingleChange<CountryCode, IssueId>) {
  return { ...change, recommendations: recommendationsBehind(effects, change) };
}

function withLinks(effects: readonly LinkedEffect[], gain: GreatestGain<CountryCode, IssueId>) {
  return { ...gain, changes: gain.changes.map((change) => withLink(effects, change)) };
}
