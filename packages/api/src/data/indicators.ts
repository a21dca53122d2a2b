import { indicatorsInput, indicatorsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { chosenIndicators } from "./chosen-indicators.ts";

/** What figures measure, with their sources. There are no more than packs list: all that the filters leave. */
export const indicators = procedureFor("read-internal")
  .input(indicatorsInput)
  .output(indicatorsOutput)
  .query(async ({ ctx, input }) => {
    const { packs } = ctx.repositories;
    const [all, sources] = await Promise.all([packs.indicators(), packs.sources()]);
    const chosen = chosenIndicators(all, input);
    const cited = new Set(chosen.map(({ source }) => source));
    return { indicators: chosen, sources: sources.filter(({ id }) => cited.has(id)), total: all.length };
  });
