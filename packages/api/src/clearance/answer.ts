import { answerClearanceInput, roundAccepted } from "@entente/contract";
import { answerRound } from "@entente/domain";
import { authorOf } from "../context.ts";
import { procedureFor } from "../procedure.ts";
import { changeRound, factsOf } from "./change-round.ts";

/** An office answers. The answer is the office's, given from a seat, and stands when its author has left. */
export const answer = procedureFor("answer-clearance")
  .input(answerClearanceInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round, seen, ...given }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: given.office,
      seen: { version: seen, part: { kind: "office", office: given.office } },
      decide: (present) =>
        factsOf(answerRound(present, { ...given, at: ctx.now(), by: authorOf(ctx.actor) })),
    }),
  );
