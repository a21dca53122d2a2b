import { roundAccepted, withdrawInput } from "@entente/contract";
import { withdrawNonConcurrence } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, factsOf } from "./change-round.ts";

/** An office takes its non-concurrence back, in writing. */
export const withdraw = procedureFor("withdraw-non-concurrence")
  .input(withdrawInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, seen, ...given }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: given.office,
      seen: { version: seen, part: { kind: "office", office: given.office } },
      decide: (present) =>
        factsOf(withdrawNonConcurrence(present, { ...given, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
