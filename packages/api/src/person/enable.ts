import { disablePersonInput, keptAccepted } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { changeAccount } from "./change-account.ts";

/** An administrator lets a person enter again; what ended with the account stays ended. */
export const enable = procedureFor("manage-people")
  .input(disablePersonInput)
  .output(keptAccepted)
  .mutation(({ ctx, input, path }) =>
    changeAccount(ctx, { ...input, action: path, wanted: (present) => ({ ...present, isDisabled: false }) }),
  );
