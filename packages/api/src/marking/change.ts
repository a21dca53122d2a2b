import { changeMarkingInput, entryAccepted } from "@entente/contract";
import { changeMarking, ok, wantedDesignation } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { designatorOf } from "./marking-subject.ts";
import { putDown } from "./put-down.ts";
import { withPeople } from "./with-people.ts";

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
        const directory = await ctx.repositories.marking.directory(ctx.today);
        const wanted = await withPeople(ctx, marking);
        const to = orRefuse(wantedDesignation(wanted, designatorOf(stored), directory));
        const wish = { to, reason, at: ctx.now(), by: authorOf(ctx.actor) };
        const decided = orRefuse(changeMarking(stored.designation, wish));
        return ok({ kind: "changed", designation: decided.to, reason: decided.reason, request: null });
      },
    }),
  );
