import { alignmentGainsOutput, TRIAGE_LIMIT } from "@entente/contract";
import { gainsByRecommendation } from "@entente/domain";
import { markingOfNamed } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";
import { gainFigure, linkedEffects, storedAlignment, tableOfEverybody } from "./stored-alignment.ts";

/** What each open recommendation would take off the mean distance of its group, each alone. */
export const gains = procedureFor("read-internal")
  .output(alignmentGainsOutput)
  .query(async ({ ctx }) => {
    const [stored, effects, open] = await Promise.all([
      storedAlignment(ctx),
      linkedEffects(ctx),
      ctx.repositories.priority.triageRows(TRIAGE_LIMIT),
    ]);
    const computed = gainsByRecommendation(tableOfEverybody(stored, ctx.today), effects);
    return {
      marking: await markingOfNamed(
        ctx,
        open.rows.map(({ key }) => key),
      ),
      on: ctx.today,
      rows: open.rows.map(({ key, title }) => ({ key, title, ...gainFigure(computed.get(key)) })),
      total: open.total,
    };
  });
