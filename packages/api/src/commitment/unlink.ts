import { commitmentAccepted, linkCommitmentInput } from "@entente/contract";
import { checkLink } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { changeCommitment } from "./change-commitment.ts";

/** Takes back that a commitment has to do with a recommendation, and says why; its history stays. */
export const unlink = procedureFor("link-commitment")
  .input(linkCommitmentInput)
  .output(commitmentAccepted)
  .mutation(({ ctx, input, path }) => {
    const { recommendation, reason, basis } = input;
    return changeCommitment(ctx, {
      seen: input,
      action: path,
      owedBy: null,
      decide: ({ commitment }) => checkLink(commitment, { kind: "unlinked", recommendation, reason, basis }),
    });
  });
