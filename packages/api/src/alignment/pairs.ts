import { alignmentPairsInput, alignmentPairsOutput } from "@entente/contract";
import { distanceBetween, groupDistance, pairDistances } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { computed } from "./computed.ts";
import { questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

/** How far apart every two of the countries are, and the group as a whole. */
export const pairs = procedureFor("read-internal")
  .input(alignmentPairsInput)
  .output(alignmentPairsOutput)
  .query(async ({ ctx, input }) => {
    const question = questionOf(input, ctx.today);
    const table = tableFor(await storedAlignment(ctx), question, ctx.today);
    const { holders } = table;
    return {
      on: question.on,
      holders,
      pairs: holders.flatMap((first, index) =>
        holders.slice(index + 1).map((second) => computed(distanceBetween(table, first, second))),
      ),
      group: groupDistance(pairDistances(table)),
    };
  });
