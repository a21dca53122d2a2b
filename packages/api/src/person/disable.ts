import { disablePersonInput, keptAccepted } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { changeAccount } from "./change-account.ts";

/** An administrator disables a person: sessions and tokens end at once, seats are left vacant. */
export const disable = procedureFor("manage-people")
  .input(disablePersonInput)
  .output(keptAccepted)
  .mutation(({ ctx, input, path }) =>
    changeAccount(ctx, { ...input, action: path, wanted: (present) => ({ ...present, isDisabled: true }) }),
  );
