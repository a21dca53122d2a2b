import { commitmentAccepted, moveObligationDueInput } from "@entente/contract";
import { moveDue as decideMove, ok } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { changeCommitment } from "./change-commitment.ts";
import { obligationStatement } from "./statement.ts";

/** Moves the due date of an obligation, or sets it where the line named none; with a reason. */
export const moveDue = procedureFor("give-account")
  .input(moveObligationDueInput)
  .output(commitmentAccepted)
  .mutation(({ ctx, input, path }) =>
    changeCommitment(ctx, {
      seen: input,
      action: path,
      owedBy: input.owedBy,
      decide(record) {
        const moved = decideMove(record, { ...obligationStatement(ctx, input), to: input.to });
        return moved.ok ? ok({ kind: "stated", fact: moved.value }) : moved;
      },
    }),
  );
