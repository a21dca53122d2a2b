import { claimObligationInput, commitmentAccepted } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { changeCommitment } from "./change-commitment.ts";
import { accountGiven } from "./statement.ts";

/** A country that owes, or one of its agencies, says how its obligation stands. */
export const claim = procedureFor("give-account")
  .input(claimObligationInput)
  .output(commitmentAccepted)
  .mutation(({ ctx, input, path }) => {
    const { owedBy } = input;
    return changeCommitment(ctx, {
      seen: input,
      action: path,
      owedBy,
      decide: accountGiven(ctx, input, { kind: "country", country: owedBy.country }),
    });
  });
