import { recallInput, roundAccepted } from "@entente/contract";
import { recallRound } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, only } from "./change-round.ts";

/** The convener takes the round back. */
export const recall = procedureFor("call-clearance")
  .input(recallInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, reason }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: null,
      decide: (present) => only(recallRound(present, { reason, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
