import { elevateInput, roundAccepted } from "@entente/contract";
import { elevateRound } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, only } from "./change-round.ts";

/** What the offices cannot agree on is carried to the next level. */
export const elevate = procedureFor("elevate-clearance")
  .input(elevateInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, to, reason }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: null,
      decide: (present) =>
        only(elevateRound(present, { to, reason, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
