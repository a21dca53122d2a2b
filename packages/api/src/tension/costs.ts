import { rivalryCostsInput, rivalryCostsOutput } from "@entente/contract";
import { rivalryCosts } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";

/** What rivalry and redundant capacity cost these members on these technologies; beside coverage, never taken off it. */
export const costs = procedureFor("read-internal")
  .input(rivalryCostsInput)
  .output(rivalryCostsOutput)
  .query(async ({ ctx, input: { members, technologies } }) => {
    const stated = await ctx.repositories.statements.rivalries.standing();
    const rivalries = stated.map(({ content }) => content);
    return { costs: orRefuse(rivalryCosts(members, technologies, rivalries)) };
  });
