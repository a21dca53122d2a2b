import { FIGURES_LIMIT, pairFiguresInput, pairFiguresOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { findIndicator } from "./find-indicator.ts";
import { yearByYear } from "./series.ts";

/** Figures between countries on one indicator: the latest of each pair, or all years between two. */
export const pairs = procedureFor("read-internal")
  .input(pairFiguresInput)
  .output(pairFiguresOutput)
  .query(async ({ ctx, input: { indicator: id, country, other } }) => {
    const { packs } = ctx.repositories;
    const found = await findIndicator(packs, id);
    const figures =
      country !== null && other !== null
        ? yearByYear(await packs.pairSeries(id, [country, other], FIGURES_LIMIT))
        : await packs.latestPairs(id, country ?? other, FIGURES_LIMIT);
    const sources = (await packs.sources()).filter(({ pack }) => pack === found.pack);
    return { indicator: found, sources, pairs: figures };
  });
