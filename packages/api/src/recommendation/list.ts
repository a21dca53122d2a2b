import { recommendationListInput, recommendationListOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** One page of the register. */
export const list = procedureFor("read-register")
  .input(recommendationListInput)
  .output(recommendationListOutput)
  .query(({ ctx, input }) => ctx.repositories.recommendations.list(input));
