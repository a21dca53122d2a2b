import { recommendationFacetsInput, recommendationFacetsOutput } from "@entente/contract";
import { shownMarking } from "../marking/shown-marking.ts";
import { procedureFor } from "../procedure.ts";

/** Counts by which the register can be narrowed. */
export const facets = procedureFor("read-register")
  .input(recommendationFacetsInput)
  .output(recommendationFacetsOutput)
  .query(async ({ ctx, input }) => {
    const { designations, ...counted } = await ctx.repositories.recommendations.facets(input);
    return { ...counted, marking: await shownMarking(ctx, designations) };
  });
