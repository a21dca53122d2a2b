import { changeAgencyInput, keptAccepted } from "@entente/contract";
import { changeAgency } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { keepAgency } from "./keep-agency.ts";
import { requireAtWork } from "./stored-agency.ts";

/** An administrator changes an agency's name or place. */
export const change = procedureFor("manage-people")
  .input(changeAgencyInput)
  .output(keptAccepted)
  .mutation(({ ctx, input: { agency, seen, reason, ...wanted }, path }) =>
    keepAgency(ctx, {
      agency,
      seen,
      reason,
      action: path,
      async decide(present) {
        const { parent } = wanted;
        if (parent !== null && parent !== present.parent) await requireAtWork(ctx, parent);
        return changeAgency(agency, present, wanted, await ctx.repositories.reference.agencies());
      },
    }),
  );
