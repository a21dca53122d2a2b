import { agencyAccountsOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";

/** Every agency with its place and what rests on it. */
export const accounts = procedureFor("read-people")
  .output(agencyAccountsOutput)
  .query(async ({ ctx }) => ({ agencies: await ctx.repositories.people.agencies() }));
