import { roundAccepted, settleInput } from "@entente/contract";
import { settleMatter } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, factsOf } from "./change-round.ts";

/** The level at which the round stands decides over what an office holds against the text. */
export const settle = procedureFor("settle-clearance")
  .input(settleInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, seen, ...given }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: { version: seen, part: { kind: "office", office: given.office } },
      decide: (present) =>
        factsOf(settleMatter(present, { ...given, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
