import { changeMarkingInput, entryAccepted } from "@entente/contract";
import { ok, requestMarking, wantedDesignation } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { orRefuse } from "../refusal.ts";
import { designatorOf } from "./marking-subject.ts";
import { putDown } from "./put-down.ts";
import { withPeople } from "./with-people.ts";

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
        const directory = await ctx.repositories.marking.directory(ctx.today);
        const wanted = await withPeople(ctx, marking);
        const to = orRefuse(wantedDesignation(wanted, designatorOf(stored), directory));
        const wish = { to, reason, at: ctx.now(), by: authorOf(ctx.actor) };
        const decided = orRefuse(requestMarking(stored.designation, wish));
        return ok({ kind: "requested", designation: decided.to, reason: decided.reason, request: null });
      },
    }),
  );
