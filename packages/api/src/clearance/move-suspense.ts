import { moveSuspenseInput, roundAccepted } from "@entente/contract";
import { moveSuspense as decideMoved } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, only } from "./change-round.ts";

/** The convener puts the suspense off; whoever was silent owes an answer again. */
export const moveSuspense = procedureFor("call-clearance")
  .input(moveSuspenseInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, seen, suspense: to, reason }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: { version: seen, part: { kind: "suspense" } },
      decide: (present) => only(decideMoved(present, { to, reason, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
