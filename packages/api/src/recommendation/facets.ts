import { recommendationFacetsInput, recommendationFacetsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Counts by which the register can be narrowed. */
export const facets = procedureFor("read-register")
  .input(recommendationFacetsInput)
  .output(recommendationFacetsOutput)
  .query(({ ctx, input }) => ctx.repositories.recommendations.facets(input));
