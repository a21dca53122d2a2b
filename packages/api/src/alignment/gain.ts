import { alignmentGainInput, alignmentGainOutput } from "@entente/contract";
import { gainsByRecommendation } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { appliedEffect } from "./applied-effect.ts";
import { gainFigure, storedAlignment, tableOfEverybody } from "./stored-alignment.ts";

/** What one recommendation would take off the mean distance of its group: which stances change, and which pairs move. */
export const gain = procedureFor("read-internal")
  .input(alignmentGainInput)
  .output(alignmentGainOutput)
  .query(async ({ ctx, input: { recommendation: key } }) => {
    const { alignment, reference } = ctx.repositories;
    const { record } = await storedRecord(ctx, key);
    const [stored, [linked], countries] = await Promise.all([
      storedAlignment(ctx),
      alignment.effectHistory(key),
      reference.countries(),
    ]);
    const changes = linked?.effect.changes ?? [];
    const computed =
      linked === undefined || changes.length === 0
        ? undefined
        : gainsByRecommendation(tableOfEverybody(stored, ctx.today), [linked.effect]).get(key);
    const group = linked?.effect.group ?? [];
    return {
      marking: await markingOfNamed(ctx, [key]),
      on: ctx.today,
      key,
      title: record.recommendation.title,
      ...gainFigure(computed),
      seen: linked?.sequence ?? 0,
      linked: linked ?? null,
      effect: computed === undefined ? null : appliedEffect(computed.effect),
      countries: countries.filter(({ code }) => group.includes(code)),
      issues: stored.inputs.model.issues.filter(({ id }) => changes.some(({ issue }) => issue === id)),
    };
  });
