import { commitmentFacetsInput, commitmentFacetsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** How many of the commitments that match belong to each forum, country and state. */
export const facets = procedureFor("read-internal")
  .input(commitmentFacetsInput)
  .output(commitmentFacetsOutput)
  .query(({ ctx, input }) => ctx.repositories.commitments.facets(input, ctx.today));
