import { agencyAccountInput, agencyAccountOutput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { storedAgency } from "./stored-agency.ts";

/** One agency with every change that an administrator made. */
export const account = procedureFor("read-people")
  .input(agencyAccountInput)
  .output(agencyAccountOutput)
  .query(async ({ ctx, input }) => {
    const agency = await storedAgency(ctx, input.agency);
    return { agency, history: await ctx.repositories.people.agencyHistory(agency.id) };
  });
