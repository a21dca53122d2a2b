import { roundAccepted, roundInput } from "@entente/contract";
import { recordNoAnswers } from "@entente/domain";
import { procedureFor } from "../procedure.ts";
import { changeRound, factsOf } from "./change-round.ts";

/** Once the suspense has passed: records who was silent, and clears the text where that holds nothing any more. */
export const proceed = procedureFor("call-clearance")
  .input(roundInput)
  .output(roundAccepted)
  .mutation(({ ctx, input: { round }, path }) =>
    changeRound(ctx, {
      round,
      action: path,
      office: null,
      seen: null,
      decide: (present) => factsOf(recordNoAnswers(present, ctx.now())),
    }),
  );
