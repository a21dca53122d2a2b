import { alignmentGroupInput, alignmentGroupOutput } from "@entente/contract";
import { alphaOf, chanceScales, groupDistance, issueSpreads, pairDistances } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { computed } from "./computed.ts";
import { questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

/** How far a group is apart as a whole, where it is weakest, and on which issues. */
export const group = procedureFor("read-internal")
  .input(alignmentGroupInput)
  .output(alignmentGroupOutput)
  .query(async ({ ctx, input }) => {
    const question = questionOf(input, ctx.today);
    const table = tableFor(await storedAlignment(ctx), question, ctx.today);
    return {
      on: question.on,
      holders: table.holders,
      group: groupDistance(pairDistances(table)),
      spreads: issueSpreads(table),
      chance: chanceScales(table).map((scale) => ({ scale, agreement: computed(alphaOf(table, scale)) })),
    };
  });
