import { checkEffortInput, checkEffortOutput } from "@entente/contract";
import { checkCountries } from "../coalition/countries.ts";
import { procedureFor } from "../procedure.ts";
import { effortAround } from "./effort-around.ts";
import { checkPurpose } from "./purpose.ts";

/** What a working group or an initiative would repeat, before anybody founds it. */
export const checkEffort = procedureFor("read-internal")
  .input(checkEffortInput)
  .output(checkEffortOutput)
  .query(async ({ ctx, input: { settings, ...scope } }) => {
    checkCountries(await ctx.repositories.reference.countries(), "members", scope.members);
    await checkPurpose(ctx, scope);
    return { on: ctx.today, settings, ...(await effortAround(ctx, scope, settings)) };
  });
