import { commitmentAccepted, verifyObligationInput } from "@entente/contract";
import { procedureFor } from "../procedure.ts";
import { changeCommitment } from "./change-commitment.ts";
import { accountGiven } from "./statement.ts";

/** A verifier of an agency that owes nothing here says what they found; it settles what was disputed before. */
export const verify = procedureFor("verify-account")
  .input(verifyObligationInput)
  .output(commitmentAccepted)
  .mutation(({ ctx, input, path }) =>
    changeCommitment(ctx, {
      seen: input,
      action: path,
      owedBy: input.owedBy,
      decide: accountGiven(ctx, input, { kind: "verifier" }),
    }),
  );
