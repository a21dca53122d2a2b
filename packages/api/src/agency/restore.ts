import { keptAccepted, retireAgencyInput } from "@entente/contract";
import { restoreAgency } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { keepAgency } from "./keep-agency.ts";
import { requireAtWork } from "./stored-agency.ts";

/** An administrator takes a retired agency back to work. */
export const restore = procedureFor("manage-people")
  .input(retireAgencyInput)
  .output(keptAccepted)
  .mutation(({ ctx, input, path }) =>
    keepAgency(ctx, {
      ...input,
      action: path,
      async decide(present) {
        if (present.parent !== null) await requireAtWork(ctx, present.parent);
        return restoreAgency(present);
      },
    }),
  );
