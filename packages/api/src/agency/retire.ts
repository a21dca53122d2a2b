import { keptAccepted, retireAgencyInput } from "@entente/contract";
import { retireAgency } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { keepAgency } from "./keep-agency.ts";

/** An administrator retires an agency on which nothing rests any more; its records keep its name. */
export const retire = procedureFor("manage-people")
  .input(retireAgencyInput)
  .output(keptAccepted)
  .mutation(({ ctx, input, path }) =>
    keepAgency(ctx, {
      ...input,
      action: path,
      decide: (present) => retireAgency(present.id, present, present),
    }),
  );
