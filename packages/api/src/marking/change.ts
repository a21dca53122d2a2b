import { changeMarkingInput, entryAccepted } from "@entente/contract";
import { changeMarking, ok } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { putDown } from "./put-down.ts";
import { wantedChange } from "./wanted-change.ts";

/** The coordinator of the agency that designated a recommendation marks it anew, with a reason. */
export const change = procedureFor("change-marking")
  .input(changeMarkingInput)
  .output(entryAccepted)
  .mutation(({ ctx, input: { recommendation, seen, marking, reason }, path }) =>
    putDown(ctx, {
      act: ctx.act,
      action: path,
      recommendation,
      seen,
      async decide(stored) {
        const wanted = await wantedChange(ctx, stored, { marking, reason });
        const decided = orRefuse(changeMarking(stored.designation, wanted));
        return ok({ kind: "changed", designation: decided.to, reason: decided.reason, request: null });
      },
    }),
  );
