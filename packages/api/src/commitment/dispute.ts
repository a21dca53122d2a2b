import { commitmentAccepted, disputeObligationInput } from "@entente/contract";
import { otherSpeaker } from "@entente/domain";
import { checkCountries } from "../coalition/countries.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { changeCommitment } from "./change-commitment.ts";
import { accountGiven } from "./statement.ts";

/** Puts down what another country says of an obligation. Where accounts differ, it is disputed until a verifier settles it. */
export const dispute = procedureFor("dispute-account")
  .input(disputeObligationInput)
  .output(commitmentAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { owedBy, speaker: country } = input;
    const speaker = orRefuse(otherSpeaker(owedBy, country));
    checkCountries(await ctx.repositories.reference.countries(), "speaker", [country]);
    return changeCommitment(ctx, {
      seen: input,
      action: path,
      owedBy,
      decide: accountGiven(ctx, input, speaker),
    });
  });
