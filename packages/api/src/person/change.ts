import { changePersonInput, keptAccepted } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { changeAccount } from "./change-account.ts";
import { requireCountry } from "./load.ts";

/** An administrator changes name, role, agency, country or employment. */
export const change = procedureFor("manage-people")
  .input(changePersonInput)
  .output(keptAccepted)
  .mutation(async ({ ctx, input: { person, seen, reason, ...profile }, path }) => {
    await requireCountry(ctx, profile.country);
    return changeAccount(ctx, {
      person,
      seen,
      reason,
      action: path,
      wanted: ({ isDisabled }) => ({ ...profile, isDisabled }),
    });
  });
