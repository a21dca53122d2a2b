import { commitmentAccepted, linkCommitmentInput } from "@entente/contract";
import { checkLink } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { changeCommitment } from "./change-commitment.ts";

/** Takes back that a commitment has to do with a recommendation, and says why; its history stays. */
export const unlink = procedureFor("link-commitment")
  .input(linkCommitmentInput)
  .output(commitmentAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { recommendation, reason, basis } = input;
    await storedRecord(ctx, recommendation);
    return changeCommitment(ctx, {
      seen: input,
      action: path,
      owedBy: null,
      decide: ({ commitment }) => checkLink(commitment, { kind: "unlinked", recommendation, reason, basis }),
    });
  });
