import { commitmentAccepted, linkCommitmentInput } from "@entente/contract";
import { checkLink } from "@entente/domain";
import { storedRecord } from "../change-record.ts";
import { procedureFor } from "../procedure.ts";
import { changeCommitment } from "./change-commitment.ts";

/** Says that a commitment carries out a recommendation, or would, and why. */
export const link = procedureFor("link-commitment")
  .input(linkCommitmentInput)
  .output(commitmentAccepted)
  .mutation(async ({ ctx, input, path }) => {
    const { recommendation, reason, basis } = input;
    await storedRecord(ctx, recommendation);
    return changeCommitment(ctx, {
      seen: input,
      action: path,
      owedBy: null,
      decide: ({ commitment }) => checkLink(commitment, { kind: "linked", recommendation, reason, basis }),
    });
  });
