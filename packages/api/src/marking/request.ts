import { changeMarkingInput, entryAccepted } from "@entente/contract";
import { ok, requestMarking } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { putDown } from "./put-down.ts";
import { wantedChange } from "./wanted-change.ts";

/** Somebody else asks that agency for another marking, with a reason. */
export const request = procedureFor("request-marking")
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
        const decided = orRefuse(requestMarking(stored.designation, wanted));
        return ok({ kind: "requested", designation: decided.to, reason: decided.reason, request: null });
      },
    }),
  );
