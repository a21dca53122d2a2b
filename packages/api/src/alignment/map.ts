import { alignmentMapInput, alignmentMapOutput } from "@entente/contract";
import { holderMap, pairDistances } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { questionOf, storedAlignment, tableFor } from "./stored-alignment.ts";

/** The countries in the plane, near those they are near to, with how badly that fits. */
export const map = procedureFor("read-internal")
  .input(alignmentMapInput)
  .output(alignmentMapOutput)
  .query(async ({ ctx, input }) => {
    const question = questionOf(input, ctx.today);
    const table = tableFor(await storedAlignment(ctx), question, ctx.today);
    return { on: question.on, map: holderMap(pairDistances(table)) };
  });
